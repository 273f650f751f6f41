import type { Candidate, Meaning, Parser } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import type { Unit } from '../lexicon.ts';
import { countAt } from './words.ts';

const hedges = new Set('about around nearly almost roughly approximately over some under than'.split(' '));

/** Counts “a decade” and “a fortnight” in the units that dates have. */
const inUnits = (unit: Unit, count: number): { unit: Unit; count: number } =>
  unit === 'fortnight'
    ? { unit: 'week', count: 2 * count }
    : unit === 'century'
      ? { unit: 'year', count: 100 * count }
      : unit === 'weekend'
        ? { unit: 'week', count }
        : { unit, count };

/** “two years ago”, “three days later”, “a year earlier”, “the day before”, “two days after …”, “three days from now”. */
export const offsets: Parser = (lexemes, i, out) => {
  if (
    at(lexemes, i).kind === 'number' &&
    at(lexemes, i).glued &&
    at(lexemes, i - 1).kind === 'sign' &&
    at(lexemes, i - 1).lower !== '('
  )
    return 0;
  if (at(lexemes, i - 1).lower === 'half') return 0;
  const count = countAt(lexemes, i);
  if (!count) return 0;
  let j = count.next;
  let n = count.count;
  let half = false;
  // “two and a half years”, “half a year” stay out: they name no unit of the calendar.
  if (at(lexemes, j).lower === 'and' && at(lexemes, j + 2).lower === 'half') {
    half = true;
    j += 3;
  }
  const hundred = at(lexemes, j).lower === 'hundred';
  if (hundred) {
    n *= 100;
    j++;
  }
  if (at(lexemes, j).lower === 'full' || at(lexemes, j).lower === 'short' || at(lexemes, j).lower === 'more') j++;
  const unit = at(lexemes, j).sense?.unit;
  if (!unit) return 0;
  j++;
  const sign = at(lexemes, j).lower;
  const the = at(lexemes, i).lower === 'the';
  const approximate = half || hedges.has(at(lexemes, i - 1).lower);
  const u = inUnits(unit, n);
  if (the && unit !== 'day' && unit !== 'year' && unit !== 'week' && unit !== 'month') return 0;
  const push = (meaning: Meaning, last: number): number => {
    const c: Candidate = { first: i, last, meaning };
    if (approximate) c.approximate = true;
    out.push(c);
    return last;
  };
  const make = (sign: 1 | -1, origin: 'now' | 'then'): Meaning => ({
    kind: 'offset',
    unit: u.unit,
    count: sign * u.count,
    origin,
  });
  if (!the) {
    if (sign === 'ago') return push(make(-1, 'now'), j + 1);
    if (sign === 'from' && ['now', 'today'].includes(at(lexemes, j + 1).lower)) return push(make(1, 'now'), j + 2);
    if (sign === 'hence') return push(make(1, 'now'), j + 1);
    if (sign === 'later' || sign === 'afterwards' || sign === 'afterward' || sign === 'thereafter')
      return push(make(1, 'then'), j + 1);
    if (sign === 'earlier' || sign === 'previously' || sign === 'beforehand') return push(make(-1, 'then'), j + 1);
    if (sign === '-' && at(lexemes, j + 1).lower === 'earlier') return push(make(-1, 'then'), j + 2);
    if (sign === '-' && at(lexemes, j + 1).lower === 'ago') return push(make(-1, 'now'), j + 2);
  }
  if (sign === 'after' || sign === 'before' || sign === 'prior' || sign === 'following' || (sign === 'from' && !the)) {
    const direction = sign === 'before' || sign === 'prior' ? -1 : 1;
    const next = sign === 'prior' && at(lexemes, j + 1).lower === 'to' ? j + 2 : j + 1;
    // What follows decides: a date makes the base; the end of the clause, the narrative; anything else is an event.
    const base = out.length;
    const meaning = make(direction, 'then') as Meaning & { kind: 'offset' };
    const c: Candidate = { first: i, last: next, meaning, needsBase: base >= 0 && !closes(at(lexemes, next)) };
    if (sign === 'from') c.needsBase = true;
    if (approximate) c.approximate = true;
    out.push(c);
    return next;
  }
  return 0;
};

const closes = (x: Lexeme): boolean =>
  x.kind === 'none' ||
  (x.kind === 'sign' && '.,;:?!)”"—–'.includes(x.lower)) ||
  ['and', 'but', 'when', 'in', 'at', 'by', 'with'].includes(x.lower);

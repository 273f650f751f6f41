import type { Candidate, Meaning, Parser } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { hedges, ranked } from '../lexicon/offsets.ts';
import type { Unit } from '../lexicon/wordSenses.ts';
import { countAt, isApostrophe } from './words.ts';

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
  // “the years following the war”: a stretch, and none of a known length.
  if (the && at(lexemes, j - 1).sense!.plural) return 0;
  if (the && unit !== 'day' && unit !== 'year' && unit !== 'week' && unit !== 'month') return 0;
  const push = (meaning: Meaning, last: number): number => {
    const c: Candidate = { first: i, last, meaning };
    if (approximate) c.approximate = true;
    out.push(c);
    return last;
  };
  const make = (sign: 1 | -1, origin: 'now' | 'then') => ({
    kind: 'offset' as const,
    unit: u.unit,
    count: sign * u.count,
    origin,
  });
  if (!the) {
    const ahead = half ? 0 : aheadAt(lexemes, i, j);
    if (ahead) {
      out.push({ first: i - 1, last: ahead, meaning: { ...make(1, 'now'), ahead: ahead === j } });
      return ahead;
    }
    if (sign === 'ago') return push(make(-1, 'now'), j + 1);
    if (sign === 'from' && ['now', 'today'].includes(at(lexemes, j + 1).lower)) {
      const today = at(lexemes, j + 1).lower === 'today' && u.unit === 'week';
      return push(today ? { ...make(1, 'now'), unit: 'day', count: 7 * u.count } : make(1, 'now'), j + 2);
    }
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
    const meaning = make(direction, 'then');
    const c: Candidate = { first: i, last: next, meaning, needsBase: base >= 0 && !closes(at(lexemes, next)) };
    if (sign === 'from') c.needsBase = true;
    if (approximate) c.approximate = true;
    out.push(c);
    return next;
  }
  return 0;
};

/**
 * Where “in ten days” ends, or “in ten days’ time”, which leaves no doubt; 0 where it is none. Behind “the first” or
 * “the worst” it looks back.
 */
function aheadAt(lexemes: readonly Lexeme[], i: number, j: number): number {
  if (at(lexemes, i - 1).lower !== 'in') return 0;
  for (let k = i - 2; k >= i - 5; k--) {
    const { lower, sense } = at(lexemes, k);
    if (ranked.has(lower) || sense?.ordinal || (lower.length > 5 && lower.endsWith('est'))) return 0;
  }
  const s = isApostrophe(at(lexemes, j)) ? (at(lexemes, j + 1).lower === 's' ? j + 2 : j + 1) : 0;
  if (s && at(lexemes, s).lower === 'time') return s + 1;
  if (s || at(lexemes, j).lower === '-') return 0;
  // “five in a day”, “a million in a year”: rates. “In a week” hardly is one.
  if (
    at(lexemes, i).lower === 'a' &&
    (!['week', 'fortnight', 'month'].includes(at(lexemes, j - 1).lower) || at(lexemes, j).kind === 'word')
  )
    return 0;
  if (['ago', 'later', 'earlier', 'after', 'before', 'of', 'from'].includes(at(lexemes, j).lower)) return 0;
  return j;
}

const closes = (x: Lexeme): boolean =>
  x.kind === 'none' ||
  (x.kind === 'sign' && '.,;:?!)”"—–'.includes(x.lower)) ||
  ['and', 'but', 'when', 'in', 'at', 'by', 'with'].includes(x.lower);

import type { Parser } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { phases } from '../lexicon/phased.ts';
import { isApostrophe } from './words.ts';

/** “the end of the month”, “later in the year”, “the year's end”, “by month's end”, “year-end”. */
export const phased: Parser = (lexemes, i, out) => {
  const the = at(lexemes, i).lower === 'the';
  const j = the ? i + 1 : i;
  const sense = at(lexemes, j).sense;
  const unit = sense?.unit;
  if (!unit || sense.plural || unit === 'century') return 0;
  if (the && unit === 'weekend') {
    out.push({ first: i, last: j + 1, meaning: { kind: 'weekend' } });
    return j + 1;
  }
  const link = at(lexemes, i - 1).lower;
  const head = at(lexemes, i - 2).lower;
  const apostrophe = isApostrophe(at(lexemes, j + 1)) && at(lexemes, j + 2).lower === 's';
  const hyphen = at(lexemes, j + 1).lower === '-' && at(lexemes, j + 1).glued;
  const end = apostrophe ? j + 3 : hyphen ? j + 2 : 0;
  const possessive = end > 0 && ['end', 'close', 'beginning', 'start'].includes(at(lexemes, end).lower);
  const led = the && (link === 'of' || link === 'in') && phases.has(head) && !(unit === 'day' && link === 'of');
  if (!led && !possessive && !(the && theDay(lexemes, i, unit))) return 0;
  const last = possessive ? end + 1 : j + 1;
  // “Later in the day”: that told of, and never the paper's where another was.
  const origin = led && unit === 'day' ? 'then' : 'either';
  out.push({ first: i, last, meaning: { kind: 'unit', unit, shift: 0, origin } });
  return last;
};

/** “blocked for the day”, “partner of the day”: today, or the day told of. */
const theDay = (lexemes: readonly Lexeme[], i: number, unit: string): boolean =>
  unit === 'day' &&
  ['for', 'of'].includes(at(lexemes, i - 1).lower) &&
  at(lexemes, i + 2).kind !== 'word' &&
  at(lexemes, i + 2).lower !== '-';

const opens = new Set(['of', 'beginning', 'starting', 'ending', 'ended']);

/** “the week of”, “the week beginning”, “the weekend of”: only a date behind it makes it one. */
export const weekOf: Parser = (lexemes, i, out) => {
  const j = at(lexemes, i).lower === 'the' ? i + 1 : i;
  const word = at(lexemes, j).lower;
  if (
    !(word === 'week' && opens.has(at(lexemes, j + 1).lower)) &&
    !(word === 'weekend' && at(lexemes, j + 1).lower === 'of')
  )
    return 0;
  const kind = word === 'week' ? 'weekOf' : 'weekendOf';
  out.push({ first: i, last: j + 2, meaning: { kind, base: { kind: 'weekend' } }, needsBase: true });
  return j + 2;
};

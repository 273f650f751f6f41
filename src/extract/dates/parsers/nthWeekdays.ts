import type { Parser } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { rankAt } from './ordinals.ts';
import { periodAt } from './period.ts';

const sets = new Set(['every', 'each', 'any']);

/**
 * “the first Tuesday in November”, “the last Thursday of May 2025”, “the 2nd Monday of the month”; also “the first
 * Tuesday after the first Monday in November”, as days of election are fixed. One of every month is no date.
 */
export const nthWeekdays: Parser = (lexemes, i, out) => {
  const first = at(lexemes, i).lower === 'the' ? i + 1 : i;
  const day = nthAt(lexemes, first);
  if (!day) return 0;
  let j = day.next;
  let monday: { n: number; weekday: number } | null = null;
  if (at(lexemes, j).lower === 'after' && at(lexemes, j + 1).lower === 'the') {
    const other = nthAt(lexemes, j + 2);
    if (other?.n !== 1 || day.n !== 1) return 0;
    monday = other;
    j = other.next;
  }
  if (!['in', 'of'].includes(at(lexemes, j).lower)) return 0;
  const period = periodAt(lexemes, j + 1);
  if (!period) return sets.has(at(lexemes, j + 1).lower) ? j : 0;
  if (sets.has(at(lexemes, i - 1).lower)) return period.next;
  const after = monday ? { after: monday.weekday } : {};
  out.push({
    first: i,
    last: period.next,
    meaning: { kind: 'nthWeekday', weekday: day.weekday, n: day.n, base: period.meaning, ...after },
  });
  return period.next;
};

function nthAt(lexemes: readonly Lexeme[], i: number): { n: number; weekday: number; next: number } | null {
  const rank = rankAt(lexemes, i);
  if (!rank || rank.n > 5) return null;
  const s = at(lexemes, rank.next).sense;
  return s?.weekday !== undefined && !s.short ? { n: rank.n, weekday: s.weekday, next: rank.next + 1 } : null;
}

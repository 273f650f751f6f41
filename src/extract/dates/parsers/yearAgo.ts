import type { Parser } from '../candidate.ts';
import { at } from '../lexemes.ts';

const ordinals: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

/** “The year-ago quarter”, “the year-earlier period”, “the year-earlier third quarter”. */
export const yearAgo: Parser = (lexemes, i, out) => {
  if (at(lexemes, i).lower !== 'year' || at(lexemes, i + 1).lower !== '-') return 0;
  if (!/^(?:ago|earlier)$/.test(at(lexemes, i + 2).lower)) return 0;
  const quarter = ordinals[at(lexemes, i + 3).lower] ?? null;
  const last = i + (quarter === null ? 4 : 5);
  if (!/^(?:quarter|period)$/.test(at(lexemes, last - 1).lower)) return 0;
  out.push({ first: i, last, meaning: { kind: 'yearAgo', quarter } });
  return last;
};

import type { Meaning, Parser } from '../candidate.ts';
import { at } from '../lexemes.ts';

/** “the week before last”, “the year after next”, “the night before last”, “the Sunday before last”. */
export const beforeLast: Parser = (lexemes, i, out) => {
  if (at(lexemes, i).lower !== 'the') return 0;
  const s = at(lexemes, i + 1).sense;
  const sides = `${at(lexemes, i + 2).lower} ${at(lexemes, i + 3).lower}`;
  const sign = sides === 'before last' ? -1 : sides === 'after next' ? 1 : 0;
  if (!s || !sign || at(lexemes, i + 4).sense?.unit) return 0;
  let meaning: Meaning | null = null;
  if (s.weekday !== undefined && !s.short)
    meaning = { kind: 'weekday', weekday: s.weekday, shift: sign, weeks: sign, origin: 'now' };
  else if (s.daypart) meaning = { kind: 'offset', unit: 'day', count: 2 * sign, origin: 'now' };
  else if (s.unit && !s.plural && ['week', 'month', 'year', 'quarter', 'weekend'].includes(s.unit))
    meaning = { kind: 'offset', unit: s.unit, count: 2 * sign, origin: 'now' };
  if (!meaning) return 0;
  out.push({ first: i, last: i + 4, meaning });
  return i + 4;
};

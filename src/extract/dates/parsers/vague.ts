import type { Parser } from '../candidate.ts';
import { at } from '../lexemes.ts';
import { counts } from '../lexicon/vague.ts';

/** “weeks after the verdict”, “some months after the launch”: only what follows makes it a time. */
export const vague: Parser = (lexemes, i, out) => {
  const s = at(lexemes, i).sense;
  if (!s?.plural || !s.unit || !['day', 'week', 'month', 'year'].includes(s.unit)) return 0;
  if (at(lexemes, i + 1).lower !== 'after') return 0;
  // “Eight trading days after”: counted after all, in units of another kind.
  const before = at(lexemes, i - 1);
  const opens = before.sentence !== at(lexemes, i).sentence || before.lower === ',';
  if (!opens && !counts.has(before.lower)) return 0;
  const meaning = { kind: 'vague', unit: s.unit, base: { kind: 'weekend' } } as const;
  out.push({ first: i, last: i + 2, meaning, needsBase: true });
  return i + 2;
};

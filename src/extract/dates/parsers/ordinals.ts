import { at, type Lexeme } from '../lexemes.ts';

const ends = new Set(['st', 'nd', 'rd', 'th']);

/** Which of several: “first”, “2nd”, “last”. A negative n counts from the end. */
export function rankAt(lexemes: readonly Lexeme[], i: number): { n: number; next: number } | null {
  const x = at(lexemes, i);
  if (['last', 'final', 'closing'].includes(x.lower)) return { n: -1, next: i + 1 };
  if (x.lower === 'opening') return { n: 1, next: i + 1 };
  if (x.sense?.ordinal) return { n: x.sense.ordinal, next: i + 1 };
  const end = at(lexemes, i + 1);
  return x.kind === 'number' && end.glued && ends.has(end.lower) ? { n: x.n, next: i + 2 } : null;
}

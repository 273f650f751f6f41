import { at, type Lexeme } from '../lexemes.ts';

const ends = new Set(['st', 'nd', 'rd', 'th']);

/** What makes a figure an ordinal: the “th” of “16th”. */
export const isOrdinalEnd = (x: Lexeme): boolean => ends.has(x.lower);

/** “2nd”: an ordinal in figures. */
export function figuresAt(lexemes: readonly Lexeme[], i: number): { n: number; next: number } | null {
  const x = at(lexemes, i);
  const end = at(lexemes, i + 1);
  return x.kind === 'number' && end.glued && isOrdinalEnd(end) ? { n: x.n, next: i + 2 } : null;
}

/** Which of several: “first”, “2nd”, “last”. A negative n counts from the end. */
export function rankAt(lexemes: readonly Lexeme[], i: number): { n: number; next: number } | null {
  const x = at(lexemes, i);
  if (['last', 'final', 'closing'].includes(x.lower)) return { n: -1, next: i + 1 };
  if (x.lower === 'opening') return { n: 1, next: i + 1 };
  if (x.sense?.ordinal) return { n: x.sense.ordinal, next: i + 1 };
  return figuresAt(lexemes, i);
}

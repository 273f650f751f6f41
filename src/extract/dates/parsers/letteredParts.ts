import type { Parser } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { yearBehindPart } from './quarters.ts';

/** “Q3”, “3Q”, “H1”, “2H”: a quarter or a half in a letter and a figure. */
function letterAt(lexemes: readonly Lexeme[], i: number): { unit: 'quarter' | 'half'; n: number } | null {
  const [a, b] = [at(lexemes, i), at(lexemes, i + 1)];
  const [letter, figure] = a.kind === 'word' ? [a, b] : [b, a];
  const next = at(lexemes, i + 2);
  if (!b.glued || figure.kind !== 'number' || !letter.capital || (next.glued && next.kind !== 'sign')) return null;
  if (a.glued && at(lexemes, i - 1).kind !== 'sign') return null;
  const most = letter.lower === 'q' ? 4 : letter.lower === 'h' ? 2 : 0;
  return figure.n >= 1 && figure.n <= most ? { unit: most === 4 ? 'quarter' : 'half', n: figure.n } : null;
}

/** “Q3 2013”, “3Q 2013”, “Q3 of last year”, “H1 2023”, “2H/2019”; a half only with its year: “H1” may be much else. */
export const letteredParts: Parser = (lexemes, i, out) => {
  const part = letterAt(lexemes, i);
  if (!part) return 0;
  const sign = at(lexemes, i + 2);
  const y = yearBehindPart(lexemes, (sign.lower === '/' || sign.lower === '-') && sign.glued ? i + 3 : i + 2);
  const last = Math.max(y.next, i + 2);
  const known = y.year !== null || y.shift !== undefined;
  if (part.unit === 'quarter') {
    out.push({
      first: i,
      last: known ? last : i + 2,
      meaning: { kind: 'quarter', quarter: part.n, year: y.year, shift: y.shift },
    });
    return known ? last : i + 2;
  }
  if (y.year !== null) out.push({ first: i, last, meaning: { kind: 'half', half: part.n, year: y.year } });
  else if (y.shift !== undefined) {
    const base = { kind: 'unit', unit: 'year', shift: y.shift, origin: 'now' } as const;
    out.push({ first: i, last, meaning: { kind: 'portion', unit: 'half', n: part.n, count: 1, base } });
  } else return 0;
  return last;
};

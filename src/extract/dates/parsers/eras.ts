import type { Candidate, Parser } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { degrees } from '../lexicon/eras.ts';
import { figuresAt } from './ordinals.ts';
import { isApostrophe, standsAlone } from './words.ts';

const eras = new Set(['bc', 'bce', 'ad', 'ce']);

/** “493 BC”, “70 AD”, “AD 70”. */
export const era: Parser = (lexemes, i, out) => {
  const x = at(lexemes, i);
  if (x.lower === 'ad' && x.capital) {
    const y = at(lexemes, i + 1);
    if (!(y.kind === 'number' && y.n >= 1 && y.n <= 2100) || !standsAlone(lexemes, i + 1)) return 0;
    out.push({ first: i, last: i + 2, meaning: { kind: 'fixed', edtf: String(y.n).padStart(4, '0') } });
    return i + 2;
  }
  if (x.kind !== 'number' || !(x.n >= 1 && x.n <= 9999) || !standsAlone(lexemes, i)) return 0;
  if (x.glued && at(lexemes, i - 1).kind === 'word') return 0;
  const next = at(lexemes, i + 1);
  let last = i + 2;
  let name = next.lower;
  // “B.C.” and “A.D.” come as letters and dots.
  if ((name === 'b' || name === 'a' || name === 'c') && at(lexemes, i + 2).lower === '.' && at(lexemes, i + 3).glued) {
    name += at(lexemes, i + 3).lower;
    last = at(lexemes, i + 4).lower === '.' && at(lexemes, i + 4).glued ? i + 5 : i + 4;
  }
  if (!eras.has(name) || !next.capital) return 0;
  const before = name[0] === 'b';
  const edtf = before ? (x.n === 1 ? '0000' : `-${String(x.n - 1).padStart(4, '0')}`) : String(x.n).padStart(4, '0');
  out.push({ first: i, last, meaning: { kind: 'fixed', edtf } });
  return last;
};

/** “the 80s”, “the late 60s”, “the 30s and 40s”: no degrees, and nobody's age. */
function isDecade(lexemes: readonly Lexeme[], i: number, out: readonly Candidate[]): boolean {
  const phased = ['early', 'late', 'mid'].includes(at(lexemes, i - 1).lower) || at(lexemes, i - 1).lower === '-';
  const the = phased ? (at(lexemes, i - 1).lower === '-' ? i - 3 : i - 2) : i - 1;
  const before = out.at(-1);
  const listed = ['and', 'or', 'to', ','].includes(at(lexemes, i - 1).lower) && before?.last === i - 1;
  if (!(listed && before?.meaning.kind === 'fixed') && at(lexemes, the).lower !== 'the') return false;
  for (let k = i - 1; k >= i - 8; k--) if (degrees.has(at(lexemes, k).lower)) return false;
  return true;
}

/** “the 1990s”, “the ’80s”, “the eighties”. */
export const decade: Parser = (lexemes, i, out) => {
  const x = at(lexemes, i);
  if (
    x.kind === 'number' &&
    (x.lower.length === 4 || x.lower.length === 2) &&
    x.n % 10 === 0 &&
    standsAlone(lexemes, i)
  ) {
    const j = isApostrophe(at(lexemes, i + 1)) && at(lexemes, i + 1).glued ? i + 2 : i + 1;
    const s = at(lexemes, j);
    const short = x.lower.length === 2;
    if (s.lower !== 's' || !s.glued) return 0;
    if (short && !isApostrophe(at(lexemes, i - 1)) && !(x.n >= 20 && isDecade(lexemes, i, out))) return 0;
    if (!short && (x.n < 1000 || x.n > 2100)) return 0;
    // The twenties of this century are as yet written in full.
    const year = short ? (x.n < 20 ? 2000 : 1900) + x.n : x.n;
    const first = short && isApostrophe(at(lexemes, i - 1)) ? i - 1 : i;
    out.push({ first, last: j + 1, meaning: { kind: 'fixed', edtf: `${Math.floor(year / 10)}X` } });
    return j + 1;
  }
  if (x.sense?.decade) {
    const b = at(lexemes, i - 1).lower;
    const led =
      b === 'the' ||
      ((b === 'early' || b === 'late' || b === 'mid' || b === '-' || b === 'roaring' || b === 'swinging') &&
        !['his', 'her', 'their', 'my', 'our'].includes(at(lexemes, i - 2).lower));
    if (
      !led ||
      at(lexemes, i - 2).lower === 'his' ||
      at(lexemes, i - 2).lower === 'her' ||
      at(lexemes, i - 2).lower === 'their'
    )
      return 0;
    out.push({ first: i, last: i + 1, meaning: { kind: 'fixed', edtf: `${Math.floor(x.sense.decade / 10)}X` } });
    return i + 1;
  }
  return 0;
};

/** “the 19th century”, “the twentieth century”. */
export const centuries: Parser = (lexemes, i, out) => {
  const x = at(lexemes, i);
  let n = x.sense?.ordinal ?? 0;
  let j = i + 1;
  const figures = figuresAt(lexemes, i);
  if (figures) {
    n = figures.n;
    j = figures.next;
  } else if (x.lower === 'twenty' && at(lexemes, i + 1).lower === '-' && at(lexemes, i + 2).lower === 'first') {
    n = 21;
    j = i + 3;
  }
  if (n < 5 || n > 21) return 0;
  if (at(lexemes, j).lower === '-') j++;
  if (at(lexemes, j).lower !== 'century') return 0;
  out.push({ first: i, last: j + 1, meaning: { kind: 'fixed', edtf: `${String(n - 1).padStart(2, '0')}XX` } });
  return j + 1;
};

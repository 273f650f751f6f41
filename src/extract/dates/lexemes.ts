import type { Article } from '../../model/article.ts';
import { senseOf, type WordSense } from './lexicon/wordSenses.ts';

/** A run of letters, a run of digits or a single sign: finer than a token, so that “1980s” and “16–19” come apart. */
export interface Lexeme {
  start: number;
  end: number;
  /** In lower case; the sign itself for a sign. */
  lower: string;
  kind: 'word' | 'number' | 'sign' | 'none';
  /** The value of a number, NaN else. */
  n: number;
  /** True where no white space stands before it. */
  glued: boolean;
  capital: boolean;
  sense: WordSense | undefined;
  /** The sentence it stands in, as an index into the article's. */
  sentence: number;
}

export const NONE: Lexeme = {
  start: 0,
  end: 0,
  lower: '',
  kind: 'none',
  n: Number.NaN,
  glued: false,
  capital: false,
  sense: undefined,
  sentence: -1,
};

/** Bounds safe: what lies beyond either end is NONE. */
export const at = (lexemes: readonly Lexeme[], i: number): Lexeme => lexemes[i] ?? NONE;

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 0xc0 &&
    c !== 0xd7 &&
    c !== 0xf7 &&
    !(c >= 0x2000 && c <= 0x2bff) &&
    !(c >= 0x3000 && c <= 0x303f) &&
    c < 0xd800);
const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || (c >= 0x2000 && c <= 0x200b) || c === 0x202f || c === 0x3000;

/** The lexemes between `start` and `end`, in one pass. */
export function scan(text: string, start: number, end: number, sentence: number, out: Lexeme[]): void {
  let i = start;
  let glued = false;
  while (i < end) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) {
      glued = false;
      i++;
      continue;
    }
    const from = i++;
    if (isDigit(c)) {
      while (i < end && isDigit(text.charCodeAt(i))) i++;
      const lower = i - from <= 9 ? text.slice(from, i) : '';
      out.push({
        start: from,
        end: i,
        lower,
        kind: 'number',
        n: lower ? Number(lower) : Number.NaN,
        glued,
        capital: false,
        sense: undefined,
        sentence,
      });
    } else if (isLetter(c)) {
      while (i < end && isLetter(text.charCodeAt(i))) i++;
      const word = i - from <= 30 ? text.slice(from, i) : '';
      const lower = word.toLowerCase();
      out.push({
        start: from,
        end: i,
        lower,
        kind: 'word',
        n: Number.NaN,
        glued,
        capital: word !== '' && word[0] !== lower[0],
        sense: senseOf(lower),
        sentence,
      });
    } else {
      out.push({
        start: from,
        end: i,
        lower: text[from]!,
        kind: 'sign',
        n: Number.NaN,
        glued,
        capital: false,
        sense: undefined,
        sentence,
      });
    }
    glued = true;
  }
}

/**
 * The lexemes of each block that holds sentences, and of the lines that say when the article appeared. A block is
 * scanned as a whole, so that a sentence boundary wrongly set after an abbreviation (“Sept. 11”) does not cut a date.
 */
export function lexemesOf(article: Article): Lexeme[][] {
  const blocks: Lexeme[][] = [];
  let block = -1;
  article.sentences.forEach((s, n) => {
    if (s.block !== block) blocks.push([]);
    block = s.block;
    scan(article.text, s.start, s.end, n, blocks.at(-1)!);
  });
  for (const f of article.furniture) {
    if (f.kind !== 'byline' && f.kind !== 'dateline') continue;
    if (article.sentences.some((s) => s.start < f.end && f.start < s.end)) continue;
    const lexemes: Lexeme[] = [];
    scan(article.text, f.start, f.end, -1, lexemes);
    blocks.push(lexemes);
  }
  return blocks.filter((b) => b.length > 0).sort((a, b) => a[0]!.start - b[0]!.start);
}

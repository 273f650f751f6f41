import type { Article } from '../model/article.ts';
import { columnsOf } from '../model/columns.ts';
import { byLexeme } from '../model/lexeme.ts';

/** True for a token that counts as a word: it holds a letter or a digit and is no clitic (’s, n’t). */
const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text) && !/^(?:['’´`]|n['’]t$)/i.test(text);

/** FNV-1a over UTF-16 code units, 32 bits; never 0, which marks a break. */
export function hashWord(lower: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < lower.length; i++) h = Math.imul(h ^ lower.charCodeAt(i), 0x01000193);
  return h >>> 0 || 1;
}

/** An article's words without furniture: where each starts and ends, and a hash of its lower-case form. */
export interface Words {
  starts: Uint32Array;
  ends: Uint32Array;
  hashes: Uint32Array;
}

/** What a lexeme counts as; 0 where it is no word. */
const wordHash = byLexeme(({ pos, text, lower }) => (pos !== 'PUNCT' && isWord(text) ? hashWord(lower) : 0));

export function wordsOf(article: Article): Words {
  const { starts, ends, lexemes } = columnsOf(article);
  const kept = lexemes.map(wordHash);
  const isKept = (_: number, i: number) => kept[i] !== 0;
  return { starts: starts.filter(isKept), ends: ends.filter(isKept), hashes: kept.filter((hash) => hash !== 0) };
}

/** The index of the first number in ascending `list` that is ≥ `value`. */
export function firstAtLeast(list: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (list[mid]! < value) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** How many words start within the stretch. */
export const countWords = ({ starts }: Words, start: number, end: number): number =>
  firstAtLeast(starts, end) - firstAtLeast(starts, start);

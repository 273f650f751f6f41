import type { Furniture } from '../../model/article.ts';
import type { Line } from '../lines.ts';

/** A paragraph on its way to becoming a block; `furniture` is set by the first step that knows it. */
export interface Part extends Line {
  exact: string;
  /** The same without markup. */
  words: string;
  furniture: Furniture['kind'] | null;
  /** What the file's markup says it is, where it has any. */
  markup: 'heading' | 'item' | 'quote' | null;
}

/** Ends as sentences do: a stop, perhaps with closing quotation marks, brackets or a footnote mark behind it. */
export const isClosed = (s: string): boolean =>
  /[.!?…。！？][)\]"'”’»」]{0,4}(?:\s?\[\d{1,3}\]){0,4}(?:\s?\p{Extended_Pictographic}\ufe0f?){0,3}$/u.test(
    s.slice(-40),
  );

/** How many words stand in a line, counted up to `most`. */
export function wordsIn(s: string, most = 60): number {
  let n = 0;
  for (const _ of s.slice(0, most * 12).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)) if (++n >= most) break;
  return n;
}

/** Short and without a full stop: a heading, a label or a link. */
export const isLabel = (s: string): boolean => s.length <= 140 && !isClosed(s) && !/[,;:]$/.test(s);

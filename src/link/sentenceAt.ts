import type { Article } from '../model/article.ts';

/** The place, among an article's sentences, of the last that begins at an offset or before it; 0 where none does. */
export function sentenceAt({ sentences }: Pick<Article, 'sentences'>, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (sentences[mid]!.start <= offset) low = mid;
    else high = mid - 1;
  }
  return Math.max(0, low);
}

import type { Article } from './article.ts';
import { cutOut, cutsWithin } from './cutOut.ts';
import { type Span, spanOf } from './span.ts';

/** What of an article is needed to tell words from markup. */
export type ReadableText = Pick<Article, 'text' | 'markup'>;

/** A stretch of an article as people read it, without markup. */
export const wordsIn = ({ text, markup }: ReadableText, start: number, end: number): string =>
  markup?.length ? cutOut(text, cutsWithin(markup, start, end), start, end).text : text.slice(start, end);

/** The span of a stretch of an article that may hold markup. */
export function spanIn(article: ReadableText, start: number, end: number): Span {
  const span = spanOf(article.text, start, end);
  const plain = wordsIn(article, start, end);
  return plain === span.exact ? span : { ...span, plain };
}

import type { Article } from '../../model/article.ts';

/** The title, or the first sentence where there is none. */
export function headlineOf(article: Article): string {
  if (article.title) return article.title;
  const opening = article.sentences.find((s) => article.blocks[s.block]!.kind === 'paragraph');
  return opening ? article.text.slice(opening.start, opening.end) : '';
}

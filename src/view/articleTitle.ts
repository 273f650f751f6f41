import type { PublishedArticle } from '../model/edition.ts';
import { wordsIn } from '../model/spanIn.ts';

/** The article's title, or its first words in quotation marks where it has none. */
export function titleOf(a: Pick<PublishedArticle, 'title' | 'text' | 'blocks' | 'markup'>): string {
  if (a.title.trim()) return a.title.trim();
  const first = a.blocks.find((b) => b.kind === 'paragraph') ?? { start: 0, end: a.text.length };
  const body = wordsIn(a, first.start, first.end);
  const words = body.trim().split(/\s+/);
  const opening = words
    .slice(0, 9)
    .join(' ')
    .replace(/[,;:.–—-]{1,9}$/, '');
  return body.trim() ? `“${opening} …”` : 'An article without words';
}

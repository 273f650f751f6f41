import type { PublishedArticle } from '../model/edition.ts';

/** The article's title, or its first words in quotation marks where it has none. */
export function titleOf(a: Pick<PublishedArticle, 'title' | 'text' | 'blocks'>): string {
  if (a.title.trim()) return a.title.trim();
  const body = a.blocks.find((b) => b.kind === 'paragraph')?.exact ?? a.text;
  const words = body.trim().split(/\s+/);
  const first = words
    .slice(0, 9)
    .join(' ')
    .replace(/[,;:.–—-]{1,9}$/, '');
  return words.length ? `“${first} …”` : 'An article without words';
}

import type { Article } from './article.ts';

/** A text of an article, and the earlier one that it takes the place of, if any. */
export type Version = Pick<Article, 'id' | 'published' | 'updated' | 'versionOf'>;

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const dayOf = ({ updated, published }: Version): string => updated ?? published?.min ?? '';

/** How many texts of one article stand before this one, as each names the one that it follows; a circle ends where it closes. */
function depthOf(text: Version, byId: ReadonlyMap<string, Version>): number {
  const seen = new Set<string>();
  let at: Version | undefined = text;
  while (at?.versionOf !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    at = byId.get(at.versionOf);
  }
  return seen.size;
}

/** The texts of one article, the first at the beginning: each behind those that it follows, of those that follow as many the one updated last behind. */
export function inOrderOfVersions<V extends Version>(texts: readonly V[]): V[] {
  const byId = new Map<string, Version>(texts.map((t) => [t.id, t]));
  return texts
    .map((text) => ({ text, depth: depthOf(text, byId) }))
    .sort((a, b) => a.depth - b.depth || byCode(dayOf(a.text), dayOf(b.text)) || byCode(a.text.id, b.text.id))
    .map(({ text }) => text);
}

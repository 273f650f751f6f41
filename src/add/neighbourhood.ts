import type { Head } from '../corpus/head.ts';
import { type Ledger, partsOf } from '../link/permalinks/ledger.ts';

/** Linking this many articles takes a fraction of a second; what has less in common with a new one than so many others cannot be of its events. */
const most = 150;

/**
 * The articles without those that have least in common with the new ones: names, days, and words of their titles. What an
 * addition changes can be seen among them, at the same cost in an edition of any size. Few are left whole, as the same list.
 */
export function neighbourhood<A extends { head: Head }>(articles: readonly A[], news: readonly Head[]): readonly A[] {
  if (articles.length <= most) return articles;
  const mine = new Set(news.flatMap(marksOf));
  const shared = articles.map((a) => marksOf(a.head).filter((m) => mine.has(m)));
  const count = new Map<string, number>();
  for (const marks of shared) for (const m of marks) count.set(m, (count.get(m) ?? 0) + 1);
  // Inverse document frequency: what few articles have in common says most.
  const weight = (m: string) => Math.log((articles.length + 1) / count.get(m)!);
  return shared
    .map((marks, i) => ({ i, score: marks.reduce((sum, m) => sum + weight(m), 0) }))
    .sort((a, b) => b.score - a.score || a.i - b.i)
    .slice(0, most)
    .sort((a, b) => a.i - b.i)
    .map(({ i }) => articles[i]!);
}

const marksOf = ({ names, days, title }: Head): string[] => [
  ...names.map((n) => `who ${n}`),
  ...days.map((d) => `when ${d}`),
  ...new Set(title.toLowerCase().match(/\p{L}{5,}/gu)),
];

/** The ledger's entries that some articles can have a part in. */
export function ledgerFor(ledger: Ledger, articles: readonly { head: Head }[]): Ledger {
  const held = new Set(articles.map((a) => a.head.id));
  return new Map(
    [...ledger].filter(([address, entry]) => {
      const kind = partsOf(address)?.kind;
      return kind === 'actor' || kind === 'source' || entry.by.some((key) => held.has(key.slice(0, key.indexOf('#'))));
    }),
  );
}

import type { FeedItem } from '../intake/feed.ts';
import { plainAddress } from './sameAddress.ts';

/** A feed's items that an edition doesn't hold, numbered as they are shown; and how many it holds. */
export function newItems(
  items: readonly FeedItem[],
  held: readonly (string | null)[],
): { fresh: FeedItem[]; old: number } {
  const known = new Set(held.flatMap((url) => (url === null ? [] : [plainAddress(url)])));
  const fresh = items.filter(({ url }) => {
    const address = plainAddress(url);
    if (known.has(address)) return false;
    known.add(address);
    return true;
  });
  return { fresh, old: items.length - fresh.length };
}

/** The items that are meant by “1,3-5” or “all”; in words what is wrong. */
export function chosenItems(said: string, fresh: readonly FeedItem[]): FeedItem[] | string {
  if (said.trim() === 'all') return [...fresh];
  const chosen = new Set<number>();
  for (const part of said.split(',')) {
    const range = /^\s*(\d{1,4})(?:\s*-\s*(\d{1,4}))?\s*$/.exec(part);
    if (!range) return `“${part.trim()}” is no number of an item: write --items 1,3-5 or --items all`;
    const from = Number(range[1]);
    const to = Number(range[2] ?? from);
    if (from < 1 || to < from || to > fresh.length)
      return `there are items 1 to ${fresh.length}, and “${part.trim()}” isn't among them`;
    for (let n = from; n <= to; n++) chosen.add(n);
  }
  return [...chosen].sort((a, b) => a - b).map((n) => fresh[n - 1]!);
}

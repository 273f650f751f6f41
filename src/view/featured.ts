/** How many actors a list of filters offers. */
const most = 24;
/** Up to so many entries, every actor has a filtered list of their own; beyond, those that matter to it. */
const smallEdition = 500;
const own = 40;

/** Up to so many articles, two filters combine; beyond, lists of two filters would be most of the site. */
const pairedUpTo = 200;

export const pairsOffered = (articles: number): boolean => articles <= pairedUpTo;

/** The actors with most entries, most first, ties by id. */
export const featured = (entriesOf: ReadonlyMap<string, readonly unknown[]>): string[] =>
  [...entriesOf]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id);

/** The actors whose entries have a filtered list: all in a small edition, else those with many and those featured. */
export function listed(entriesOf: ReadonlyMap<string, readonly unknown[]>, total: number): Set<string> {
  if (total <= smallEdition) return new Set(entriesOf.keys());
  return new Set([...featured(entriesOf), ...[...entriesOf].filter(([, e]) => e.length > own).map(([id]) => id)]);
}

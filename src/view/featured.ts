/** How many actors a list of filters offers. */
const most = 24;
/** Up to so many entries, every actor has a filtered list of their own; beyond, those whose page can't hold them. */
const smallEdition = 500;

/** Up to so many articles, two filters combine; beyond, lists of two filters would be most of the site. */
const pairedUpTo = 200;

export const pairsOffered = (articles: number): boolean => articles <= pairedUpTo;

/** The actors with most entries, most first, ties by id. */
export const featured = (entriesOf: ReadonlyMap<string, readonly unknown[]>): string[] =>
  [...entriesOf]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id);

/** The actors whose entries have a filtered list: all in a small edition, else those featured and those whose page can't hold them. */
export function listed<T>(
  entriesOf: ReadonlyMap<string, readonly T[]>,
  total: number,
  tooMany: (entries: readonly T[]) => boolean,
): Set<string> {
  if (total <= smallEdition) return new Set(entriesOf.keys());
  return new Set([...featured(entriesOf), ...[...entriesOf].filter(([, e]) => tooMany(e)).map(([id]) => id)]);
}

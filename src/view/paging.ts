/** One page of a list that may be long. `path` is the page's, below the base; `number` counts from 1. */
export interface View<T> {
  path: string;
  number: number;
  of: number;
  total: number;
  items: T[];
  previous: string | null;
  next: string | null;
}

export const rowsPerPage = 200;

/** A list in pages of at most `size`; an empty list is one empty page. */
export const pagesOf = <T>(path: string, items: readonly T[], size = rowsPerPage): View<T>[] =>
  pagesByWeight(path, items, () => 1, size);

/** How heavy a page is at most, in quotations: 200 of them are some 200 kB. */
const heaviest = 200;

/** The same in pages of at most `most` by what each item weighs; one that is heavier has a page alone. */
export function pagesByWeight<T>(
  path: string,
  items: readonly T[],
  weightOf: (item: T) => number,
  most = heaviest,
): View<T>[] {
  const parts: T[][] = [[]];
  let weight = 0;
  for (const item of items) {
    const own = weightOf(item);
    if (weight > 0 && weight + own > most) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)!.push(item);
    weight += own;
  }
  const of = parts.length;
  const address = (n: number): string => (n === 1 ? path : `${path}page/${n}/`);
  return parts.map((part, i) => ({
    path: address(i + 1),
    number: i + 1,
    of,
    total: items.length,
    items: part,
    previous: i > 0 ? address(i) : null,
    next: i + 1 < of ? address(i + 2) : null,
  }));
}

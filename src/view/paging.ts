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
export function pagesOf<T>(path: string, items: readonly T[], size = rowsPerPage): View<T>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  const address = (n: number): string => (n === 1 ? path : `${path}page/${n}/`);
  return Array.from({ length: of }, (_, i) => ({
    path: address(i + 1),
    number: i + 1,
    of,
    total: items.length,
    items: items.slice(i * size, (i + 1) * size),
    previous: i > 0 ? address(i) : null,
    next: i + 1 < of ? address(i + 2) : null,
  }));
}

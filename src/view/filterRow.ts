import type { EditionIndex } from '../edition/indexes.ts';
import { upper } from './count.ts';

/** Rows of links that narrow a list by one thing each, the others kept: what is chosen, and what else leads to a page. */
export const filterRow =
  <F extends object>(filter: F, pathOf: (f: F) => string, paths: ReadonlyMap<string, number>, index: EditionIndex) =>
  (key: keyof F & string, values: readonly string[], label: (value: string) => string) => ({
    name: upper(key),
    key,
    chosen: filter[key] !== undefined,
    all: pathOf({ ...filter, [key]: undefined }),
    list: values
      .map((value) => ({
        label: label(value),
        outlet: key === 'source' ? index.outlet.get(value) : undefined,
        current: filter[key] === value,
        path: pathOf({ ...filter, [key]: value }),
      }))
      .filter((o) => o.current || paths.has(o.path)),
  });
/** So many sources a row names. */
const SOURCES = 60;
export const sourcesIn = (index: EditionIndex): string[] => index.telling.slice(0, SOURCES).map((o) => o.id);

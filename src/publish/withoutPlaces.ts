import { resolve } from 'node:path';
import { nameBelow } from '../disk/below.ts';
import type { Edition } from '../model/edition.ts';

/**
 * An edition that doesn't tell where it lay: an article's file is named as it is below the folder of articles, one from
 * elsewhere by its name alone. Whoever reads the data learns no folder and no user's name, and the same edition makes the same
 * bytes wherever it lies.
 */
export function withoutPlaces(edition: Edition, seeds: string): Edition {
  const folder = resolve(seeds, 'articles');
  const nameOf = (file: string): string => nameBelow(folder, resolve(file)) ?? file.split(/[\\/]/).at(-1)!;
  const placed = <T extends { file: string }>(a: T): T => ({ ...a, file: nameOf(a.file) });
  return {
    ...edition,
    articles: edition.articles.map(placed),
    ...(edition.aside && { aside: edition.aside.map((a) => ({ ...a, article: placed(a.article) })) }),
  };
}

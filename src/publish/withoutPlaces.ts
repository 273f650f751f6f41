import { resolve } from 'node:path';
import type { Edition } from '../model/edition.ts';

const withSlashes = (path: string): string => path.replaceAll('\\', '/');

/**
 * An edition that doesn't tell where it lay: an article's file is named as it is below the folder of articles, one from
 * elsewhere by its name alone. Whoever reads the data learns no folder and no user's name, and the same edition makes the same
 * bytes wherever it lies.
 */
export function withoutPlaces(edition: Edition, seeds: string): Edition {
  const folder = `${withSlashes(resolve(seeds, 'articles'))}/`;
  const nameOf = (file: string): string => {
    const path = withSlashes(resolve(file));
    return path.startsWith(folder) ? path.slice(folder.length) : withSlashes(file).split('/').at(-1)!;
  };
  return { ...edition, articles: edition.articles.map((a) => ({ ...a, file: nameOf(a.file) })) };
}

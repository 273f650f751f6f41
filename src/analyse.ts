import { compare, surveyAll } from './compare/index.ts';
import { extract } from './extract/index.ts';
import { link } from './link/index.ts';
import type { Edition } from './model/edition.ts';
import { readSeeds } from './read/seeds.ts';

/** The whole way: a seeds folder → the edition that it makes. Throws InputError where the folder cannot be used. */
export function analyse(seeds: string): Edition {
  const { articles, knowledge } = readSeeds(seeds);
  const readings = articles.map((article) => extract(article, knowledge));
  const edition = link(readings, knowledge);
  return { ...edition, measures: compare(edition, surveyAll(readings, knowledge), knowledge) };
}

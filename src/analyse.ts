import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { extract } from './extract/index.ts';
import { link } from './link/index.ts';
import type { Edition } from './model/edition.ts';
import { readArticle } from './read/article.ts';
import { readKnowledge } from './read/knowledge.ts';

/** The whole way: a seeds folder → the edition that it makes. */
export function analyse(seeds: string): Edition {
  const knowledge = readKnowledge(seeds);
  const folder = join(seeds, 'articles');
  const files = readdirSync(folder)
    .filter((f) => /\.(md|txt)$/.test(f))
    .sort();
  const readings = files.map((f) => {
    const path = join(folder, f);
    return extract(readArticle(relative('.', path), readFileSync(path, 'utf8')), knowledge);
  });
  return link(readings, knowledge);
}

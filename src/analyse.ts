import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, surveyAll } from './compare/index.ts';
import { extract } from './extract/index.ts';
import { linkLastingly } from './link/index.ts';
import { type Ledger, readLedger } from './link/permalinks/ledger.ts';
import type { Edition } from './model/edition.ts';
import type { Problem } from './model/problem.ts';
import { readSeeds } from './read/seeds.ts';

export interface Analysis {
  edition: Edition;
  warnings: Problem[];
  /** The addresses published before this edition, and those with it. */
  ledger: { before: Ledger; after: Ledger };
}

/** Where a seeds folder keeps the addresses ever published. */
export const ledgerFile = (seeds: string): string => join(seeds, 'permalinks.json');

/** The whole way: a seeds folder → the edition that it makes. Throws InputError where the folder cannot be used. */
export function analyse(seeds: string): Analysis {
  const { articles, knowledge, warnings } = readSeeds(seeds);
  const file = ledgerFile(seeds);
  const before = existsSync(file) ? readLedger(readFileSync(file, 'utf8'), file) : new Map();
  const readings = articles.map((article) => extract(article, knowledge));
  const { edition, ledger: after } = linkLastingly(readings, knowledge, before);
  const measures = compare(edition, surveyAll(readings, knowledge), knowledge);
  return { edition: { ...edition, measures }, warnings, ledger: { before, after } };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readingsOf } from '../corpus/readings.ts';
import { linkLastingly } from '../link/index.ts';
import { type Ledger, ledgerOf } from '../link/permalinks/ledger.ts';
import type { Edition } from '../model/edition.ts';
import { InputError } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import type { Knowledge } from '../model/seeds.ts';
import { mustBeFolder } from '../read/files.ts';
import { knowledgeWithProblems } from '../read/knowledge.ts';
import { repeatedIds } from '../read/seeds.ts';

/** What an edition holds before something is added or corrected, each article read. */
export interface Holding {
  readings: Reading[];
  knowledge: Knowledge;
  ledger: Ledger;
}

/** An edition's holding, from the readings of the last build where they still hold. Throws InputError with every problem. */
export async function holdingOf(seeds: string): Promise<Holding> {
  mustBeFolder(seeds);
  const { knowledge, problems } = knowledgeWithProblems(seeds);
  // A new edition's first article has no folder to lie in yet.
  const { readings, problems: others } = existsSync(join(seeds, 'articles'))
    ? await readingsOf(seeds, knowledge, { cache: '.parallax/cache' })
    : { readings: [], problems: [] };
  problems.push(...others, ...repeatedIds(readings.map((r) => r.article)));
  if (problems.some((p) => p.level === 'error')) throw new InputError(problems);
  return { readings, knowledge, ledger: ledgerOf(seeds) };
}

/** The edition that a holding makes, under the addresses that it has. */
export const editionOf = ({ readings, knowledge, ledger }: Holding): Edition =>
  linkLastingly(readings, knowledge, ledger).edition;

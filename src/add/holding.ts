import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Kept, keptReadings, type ReadingOptions } from '../corpus/kept.ts';
import { type Ledger, ledgerOf } from '../link/permalinks/ledger.ts';
import { InputError } from '../model/problem.ts';
import type { Knowledge } from '../model/seeds.ts';
import { mustBeFolder } from '../read/files.ts';
import { knowledgeWithProblems } from '../read/knowledge.ts';
import { repeatedIds } from '../read/seeds.ts';

/** What an edition holds before something is added or corrected, each article read. */
export interface Holding {
  articles: Kept[];
  knowledge: Knowledge;
  ledger: Ledger;
}

/** An edition's holding, from the readings of the last build where they still hold. Throws InputError with every problem. */
export async function holdingOf(seeds: string, { progress }: Pick<ReadingOptions, 'progress'> = {}): Promise<Holding> {
  mustBeFolder(seeds);
  const { knowledge, problems } = knowledgeWithProblems(seeds);
  // A new edition's first article has no folder to lie in yet.
  const { articles, problems: others } = existsSync(join(seeds, 'articles'))
    ? await keptReadings(seeds, knowledge, { cache: '.parallax/cache', progress })
    : { articles: [], problems: [] };
  problems.push(...others, ...repeatedIds(articles.map((a) => a.head)));
  if (problems.some((p) => p.level === 'error')) throw new InputError(problems);
  return { articles, knowledge, ledger: ledgerOf(seeds) };
}

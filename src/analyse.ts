import { surveyAll } from './compare/survey.ts';
import { keptReadings, type ReadingOptions } from './corpus/kept.ts';
import { readingsFrom } from './corpus/lines.ts';
import { unappliedCorrections } from './correct/unapplied.ts';
import { linkLastingly } from './link/index.ts';
import { type Ledger, ledgerOf } from './link/permalinks/ledger.ts';
import { ledgerWarnings } from './link/permalinks/otherwise.ts';
import type { Displaced } from './link/permalinks/placed.ts';
import { compare } from './measures/index.ts';
import type { Edition } from './model/edition.ts';
import { InputError, type Problem } from './model/problem.ts';
import type { Reading } from './model/reading.ts';
import type { Knowledge } from './model/seeds.ts';
import { mustBeFolder } from './read/files.ts';
import { knowledgeWithProblems } from './read/knowledge.ts';
import { noArticle, repeatedIds, toldTwice } from './read/seeds.ts';
import { versionProblems } from './read/versions.ts';

export interface Analysis {
  edition: Edition;
  warnings: Problem[];
  /** The addresses published before this edition, and those with it. */
  ledger: { before: Ledger; after: Ledger; displaced: readonly Displaced[] };
}

export interface AnalyseOptions extends ReadingOptions {
  /** Files of readings, as `parse --jsonl` writes them, to take instead of the articles in the seeds folder. */
  entries?: readonly string[] | undefined;
  /** What the knowledge files hold, where they were read and found sound already. */
  knowledge?: Knowledge | null | undefined;
  /** Begins the ledger anew, whatever there is of one. */
  newLedger?: boolean | undefined;
  /** Called when a stage ends. */
  stage?: ((name: string) => void) | undefined;
}

/** The whole way: a seeds folder → the edition that it makes. Throws InputError where the folder cannot be used. */
export async function analyse(seeds: string, options: AnalyseOptions = {}): Promise<Analysis> {
  mustBeFolder(seeds);
  const { knowledge, problems } = options.knowledge
    ? { knowledge: options.knowledge, problems: [] as Problem[] }
    : knowledgeWithProblems(seeds);
  const readings: Reading[] = [];
  if (options.entries) readings.push(...(await readingsFrom(options.entries, knowledge)));
  else {
    const { articles: kept, problems: others } = await keptReadings(seeds, knowledge, options);
    problems.push(...others);
    for (const { reading } of kept) readings.push(reading());
  }
  const articles = readings.map((r) => r.article);
  problems.push(...repeatedIds(articles), ...toldTwice(articles), ...versionProblems(articles));
  if (problems.some((p) => p.level === 'error')) throw new InputError(problems);
  if (readings.length === 0) throw new InputError([...problems, noArticle(seeds)]);
  options.stage?.('reading');
  const before = options.newLedger ? new Map() : ledgerOf(seeds);
  const { edition, ledger: after, readings: placed, displaced } = linkLastingly(readings, knowledge, before);
  options.stage?.('linking');
  const measures = compare(edition, surveyAll(placed, knowledge), knowledge);
  options.stage?.('comparing');
  // Said here, where it is known in which line each correction stands.
  problems.push(...unappliedCorrections(seeds, edition.corrections));
  const ledger = { before, after, displaced };
  problems.push(...ledgerWarnings(seeds, ledger));
  return { edition: { ...edition, measures }, warnings: problems, ledger };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { headOf } from '../corpus/head.ts';
import type { ReadingOptions } from '../corpus/kept.ts';
import { extract } from '../extract/index.ts';
import { linkLastingly } from '../link/index.ts';
import type { Doubt } from '../model/doubt.ts';
import { InputError, type Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import type { Knowledge } from '../model/seeds.ts';
import { readArticle } from '../read/article.ts';
import { readBytes } from '../read/files.ts';
import { nearest } from '../read/nearest.ts';
import { readStandardInput } from '../read/standardInput.ts';
import { articleNamed } from '../revise/articleNamed.ts';
import { type Changes, changesBetween } from './changes.ts';
import { isCopy } from './duplicate.ts';
import { type Holding, holdingOf } from './holding.ts';
import { type Intake, intake } from './intake.ts';
import { ledgerFor, neighbourhood } from './neighbourhood.ts';
import type { Outcome } from './outcome.ts';
import { type Plan, planAddition, type Told } from './plan.ts';
import { without } from './without.ts';
import { writeAdditions } from './write.ts';

export interface AddOptions extends Pick<ReadingOptions, 'progress'> {
  seeds: string;
  /** The outlet's id, whatever the pages say. */
  source?: string | undefined;
  dryRun: boolean;
  /** Adds even what the edition seems to hold already. */
  force: boolean;
  /** The earlier text, by id or file, whose place the one file takes that is added. */
  versionOf?: string | undefined;
  /** Completes a plan by asking; `again` plans anew with what was told. Null where it is to be left out. */
  ask?: (plan: Plan, again: (told: Told) => Plan, force: boolean) => Promise<Plan | null>;
}

/**
 * Adds files to an edition: all that can be read are planned first, then written together. What cannot be read is among
 * the outcome's problems. Throws InputError where the edition itself can't be used.
 */
export async function add(paths: readonly string[], options: AddOptions): Promise<Outcome> {
  const { seeds, source, dryRun } = options;
  const versionOf = options.versionOf === undefined ? undefined : articleNamed(seeds, options.versionOf).id;
  // A later text repeats most of the earlier one.
  const force = options.force || versionOf !== undefined;
  const holding = await holdingOf(seeds, options);
  const sources = [...holding.knowledge.sources];
  if (source !== undefined) mustBeKnown(source, sources, seeds);
  const folder = join(seeds, 'articles');
  const held = holding.articles.map(({ head: { file, url, source, text } }) => ({ file, url, source, text }));
  const names = new Set<string>();
  const taken = (name: string): boolean => names.has(name) || existsSync(join(folder, name));
  const added: Plan[] = [];
  const refused: Plan[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const read = readOne(path);
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    const planWith = (told: Told): Plan =>
      planAddition(path, read, sources, held, taken, { source, versionOf, ...told });
    const first = planWith({});
    const asks = options.ask && path !== '-';
    const doubled = !force && isCopy(first.duplicate);
    const plan = asks ? await options.ask!(first, planWith, force) : doubled ? null : first;
    if (!plan) {
      refused.push(first);
      continue;
    }
    if (plan.newSource) sources.push(plan.newSource);
    names.add(plan.name);
    held.push({ file: join(folder, plan.name), url: plan.facts.url, source: plan.facts.source, text: read.body });
    added.push(plan);
  }
  const knowledge = { ...holding.knowledge, sources };
  const news = added.map((p) => extract(readArticle(join(folder, p.name), p.content, { mode: 'edition' }), knowledge));
  const ids = new Set(news.map((r) => r.article.id));
  const changed = news.length ? changesWith(news, ids, holding, knowledge) : null;
  // Written last: an article that cannot be read through would stop every build.
  const known = new Set(holding.articles.map((a) => a.head.file));
  const done = dryRun ? { written: added, refused: [] } : writeAdditions(seeds, added, { known, force });
  return {
    folder,
    added: done.written,
    refused: [...refused, ...done.refused],
    problems,
    changes: changed?.changes ?? null,
    doubts: changed?.doubts.filter((d) => ids.has(d.article)) ?? [],
  };
}

/** What new articles change, and what is doubtful once they are linked: among all where they are few, else among their neighbours. */
function changesWith(
  news: readonly Reading[],
  ids: ReadonlySet<string>,
  { articles, knowledge: before, ledger }: Holding,
  knowledge: Knowledge,
): { changes: Changes; doubts: Doubt[] } {
  const near = neighbourhood(articles, news.map(headOf));
  const readings = near.map((a) => a.reading());
  if (near === articles) {
    const after = linkLastingly([...readings, ...news], knowledge, ledger).edition;
    return { changes: changesBetween(linkLastingly(readings, before, ledger).edition, after), doubts: after.doubts };
  }
  const held = ledgerFor(ledger, near);
  const after = linkLastingly([...readings, ...news], knowledge, held).edition;
  const { disturbed } = changesBetween(linkLastingly(readings, before, held).edition, after).events;
  const changes = changesBetween(without(after, ids), after, ids);
  return { changes: { ...changes, events: { ...changes.events, disturbed } }, doubts: after.doubts };
}

function readOne(path: string): Intake | { problem: Problem } {
  const got = path === '-' ? readStandardInput() : readBytes(path);
  return 'problem' in got ? got : intake(path === '-' ? 'standard input' : path, got.bytes);
}

function mustBeKnown(id: string, sources: readonly { id: string }[], seeds: string): void {
  if (id === 'unknown' || sources.some((s) => s.id === id)) return;
  const ids = sources.map((s) => s.id);
  const near = nearest(id, ids);
  throw new InputError([
    {
      file: join(seeds, 'sources.yaml'),
      line: 1,
      column: 1,
      what: `the outlet “${id}” isn't there`,
      todo: near
        ? `did you mean --source ${near}? Otherwise add it there first`
        : 'add it there first, or leave --source out',
      level: 'error',
    },
  ]);
}

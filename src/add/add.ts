import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { headOf } from '../corpus/head.ts';
import { extract } from '../extract/index.ts';
import type { Piece } from '../intake/intake.ts';
import { piecesOf } from '../intake/pieces.ts';
import { linkLastingly } from '../link/index.ts';
import type { Doubt } from '../model/doubt.ts';
import type { Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import type { Knowledge } from '../model/seeds.ts';
import { readArticle } from '../read/article.ts';
import { mustBeFolder } from '../read/files.ts';
import { articleNamed } from '../revise/articleNamed.ts';
import type { AddOptions } from './addOptions.ts';
import { Cancelled } from './cancelled.ts';
import { type Changes, changesBetween } from './changes.ts';
import { isCopy, shelfOf } from './duplicate.ts';
import { type Holding, holdingOf } from './holding.ts';
import { importAll } from './importAll.ts';
import { mustBeKnown } from './knownOutlet.ts';
import { ledgerFor, neighbourhood } from './neighbourhood.ts';
import type { Outcome } from './outcome.ts';
import { type Plan, planAddition, type Told } from './plan.ts';
import { without } from './without.ts';
import { writeAdditions } from './write.ts';

/** So many articles are read through and told of one by one; more are imported, which their build reads. */
const few = 25;

/**
 * Adds what files, folders and addresses hold to an edition. Few articles are planned first, then written together, and what they
 * change is told; many are written as they come. What cannot be read is among the outcome's problems. Throws InputError where the
 * edition itself can't be used, Cancelled where it was ended before anything was written.
 */
export async function add(paths: readonly string[], options: AddOptions): Promise<Outcome> {
  mustBeFolder(options.seeds);
  const pieces = piecesOf(paths, { signal: options.signal });
  const ahead: Piece[] = [];
  try {
    while (ahead.length <= few) {
      const { value, done } = await pieces.next();
      if (options.signal?.aborted) throw new Cancelled();
      if (done) return await addFew(ahead, options);
      ahead.push(value);
    }
    return await importAll(both(ahead, pieces), paths, options);
  } catch (error) {
    throw options.signal?.aborted ? new Cancelled() : error;
  }
}

async function* both(first: readonly Piece[], rest: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  yield* first;
  yield* rest;
}

async function addFew(pieces: readonly Piece[], options: AddOptions): Promise<Outcome> {
  const { seeds, source, dryRun } = options;
  const versionOf = options.versionOf === undefined ? undefined : articleNamed(seeds, options.versionOf).id;
  // A later text repeats most of the earlier one.
  const force = options.force || versionOf !== undefined;
  const holding = await holdingOf(seeds, options);
  const sources = [...holding.knowledge.sources];
  if (source !== undefined) mustBeKnown(source, sources, seeds);
  const folder = join(seeds, 'articles');
  const held = shelfOf(holding.articles.map(({ head: { file, url, source, text } }) => ({ file, url, source, text })));
  const names = new Set<string>();
  const taken = (name: string): boolean => names.has(name) || existsSync(join(folder, name));
  const added: Plan[] = [];
  const refused: Plan[] = [];
  const problems: Problem[] = [];
  for (const { from, read } of pieces) {
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    const planWith = (told: Told): Plan =>
      planAddition(from, read, sources, held, taken, { source, versionOf, ...told });
    const first = planWith({});
    const asks = options.ask && !from.startsWith('standard input');
    const doubled = !force && isCopy(first.duplicate);
    const plan = asks ? await options.ask!(first, planWith, force) : doubled ? null : first;
    if (!plan) {
      refused.push(first);
      continue;
    }
    if (plan.newSource) sources.push(plan.newSource);
    names.add(plan.name);
    held.add({ file: join(folder, plan.name), url: plan.facts.url, source: plan.facts.source, text: read.body });
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

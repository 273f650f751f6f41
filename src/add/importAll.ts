import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from '../disk/alone.ts';
import { writeTogether } from '../disk/writeTogether.ts';
import type { Piece } from '../intake/intake.ts';
import { InputError, type Problem } from '../model/problem.ts';
import { articleWithProblems } from '../read/article.ts';
import { articlesIn } from '../read/files.ts';
import { knowledgeWithProblems } from '../read/knowledge.ts';
import { readArticleFile } from '../read/seeds.ts';
import type { AddOptions } from './addOptions.ts';
import { isCopy, shelfOf } from './duplicate.ts';
import { mustBeKnown } from './knownOutlet.ts';
import type { Outcome } from './outcome.ts';
import { type Plan, planAddition } from './plan.ts';
import { closed, printOf } from './record.ts';
import { writeAdditions } from './write.ts';

/** So many are written together: what is lost where the machine stops is never more. */
const share = 50;

/**
 * Adds many articles as they come. Nothing is asked and what they change isn't told: the next build reads them, in threads, and holds
 * what it read. `given` are the paths and addresses that it comes from. Ended at any moment, all that was written is whole, and the same command goes on: what is in is known again.
 */
export async function importAll(
  pieces: AsyncIterable<Piece>,
  given: readonly string[],
  { seeds, source, force, dryRun, signal, counted }: Omit<AddOptions, 'ask'>,
): Promise<Outcome> {
  const { knowledge, problems: wrong } = knowledgeWithProblems(seeds);
  if (wrong.some((p) => p.level === 'error')) throw new InputError(wrong);
  const sources = [...knowledge.sources];
  const open = printOf(JSON.stringify(given));
  if (source !== undefined) mustBeKnown(source, sources, seeds);
  const folder = join(seeds, 'articles');
  const known = new Set(existsSync(folder) ? articlesIn(folder) : []);
  const shelf = shelfOf(
    [...known].flatMap((file) => {
      const { article } = readArticleFile(file, folder);
      return article ? [{ file, url: article.url, source: article.source, text: article.text }] : [];
    }),
  );
  const names = new Set<string>();
  const taken = (name: string): boolean => names.has(name) || existsSync(join(folder, name));
  const outcome = { folder, added: [] as Plan[], refused: [] as Plan[], problems: [] as Problem[] };
  let waiting: Plan[] = [];
  const write = (): void => {
    const done = dryRun ? { written: waiting, refused: [] } : writeAdditions(seeds, waiting, { known, force, open });
    // What is written needn't be held.
    for (const plan of done.written) {
      known.add(join(folder, plan.name));
      outcome.added.push({ ...plan, content: '' });
    }
    outcome.refused.push(...done.refused);
    waiting = [];
  };
  let done = 0;
  let stopped = false;
  try {
    for await (const { from, read } of pieces) {
      stopped = signal?.aborted === true;
      if (stopped) break;
      counted?.(++done);
      if ('problem' in read) {
        outcome.problems.push(read.problem);
        continue;
      }
      const plan = planAddition(from, read, sources, shelf, taken, { source });
      const unread = articleWithProblems(from, plan.content, { mode: 'edition' }).problems.find(
        (p) => p.level === 'error',
      );
      if (unread) outcome.problems.push(unread);
      else if (!force && isCopy(plan.duplicate)) outcome.refused.push({ ...plan, content: '' });
      else {
        if (plan.newSource) sources.push(plan.newSource);
        names.add(plan.name);
        const { url } = plan.facts;
        shelf.add({ file: join(folder, plan.name), url, source: plan.facts.source, text: read.body });
        waiting.push(plan);
      }
      if (waiting.length === share) write();
    }
  } catch (error) {
    stopped = signal?.aborted === true;
    if (!stopped) throw error;
  } finally {
    if (waiting.length > 0) write();
  }
  if (!stopped && !dryRun) alone(seeds, (journal) => writeTogether([closed(seeds, open)], journal));
  return { ...outcome, changes: null, doubts: [], imported: true, stopped };
}

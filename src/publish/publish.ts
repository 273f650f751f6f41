import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isRunning, takeLock } from '../disk/lock.ts';
import { writeWhole } from '../disk/writeWhole.ts';
import { InputError } from '../model/problem.ts';
import type { Worker } from '../process/worker.ts';
import { startEndpoints, startRendering } from '../render/siteRenderer.ts';
import { pairsOffered } from '../view/featured.ts';
import { type Analysed, type Analysis, startAnalysis } from './analysis.ts';
import { discard, removeDiscarded } from './discard.ts';
import { headersOf } from './headers.ts';
import { mustKnow, recordAddresses } from './ledger.ts';
import { outFolder } from './outFolder.ts';
import { listOwnFiles } from './ownFiles.ts';
import { type Place, placeOf } from './place.ts';
import { mustBeBuildable } from './projectFolder.ts';
import { redirectsOf, redirectsOfPairs } from './redirects.ts';
import { bringBeside, mustTakeSite, putInPlace, recover, swap } from './swap.ts';

export interface PublishOptions extends Place {
  seeds: string;
  out: string;
  /** Files of readings to take instead of the articles in the seeds folder. */
  entries?: readonly string[] | undefined;
  /** Begins the ledger of addresses anew. */
  newLedger?: boolean | undefined;
  /** How many processes render: by the number of articles where it isn't given. */
  renderers?: 1 | 2;
  /** Called as articles are read. */
  progress?: ((done: number, all: number) => void) | undefined;
  /** Called when a stage ends; `cpu` are the CPU seconds that a process of its own spent on it, where it had one. */
  stage?: ((name: string, cpu?: number) => void) | undefined;
}

/** What was published. */
export type Published = Pick<Analysed, 'site' | 'counts' | 'warnings'>;

/** Where builds work; git-ignored, safe to delete at any time. */
const workshop = '.parallax';

/** From so many articles on a second process writes what is no page; below, starting it costs more (`docs/performance.md`). */
const worthASecond = 60;

/** Moves every file below `from` to its place below `to`; folders that are not there yet as a whole. */
function moveInto(from: string, to: string): void {
  for (const f of readdirSync(from, { withFileTypes: true })) {
    const [own, place] = [join(from, f.name), join(to, f.name)];
    if (f.isDirectory() && existsSync(place)) moveInto(own, place);
    else renameSync(own, place);
  }
}

/** Removes what killed builds left behind. */
function clear(): void {
  for (const name of readdirSync(workshop)) {
    const pid = Number(/^work-(\d+)$/.exec(name)?.[1]);
    if (pid && !isRunning(pid)) rmSync(join(workshop, name), { recursive: true, force: true });
  }
}

/**
 * Builds an edition's site and puts it in the place of the last one, or throws and leaves that one untouched.
 * @throws InputError with every problem found.
 */
export async function publish(options: PublishOptions): Promise<Published> {
  mustBeBuildable();
  const out = outFolder(options.out, options.seeds);
  const name = createHash('sha256').update(out).digest('hex').slice(0, 12);
  const lock = takeLock(join(workshop, `${name}.lock`));
  if ('heldBy' in lock) {
    throw new InputError([
      {
        file: options.out,
        line: 1,
        column: 1,
        what: `another build (process ${lock.heldBy}) is writing this folder`,
        todo: 'wait until it ends',
        level: 'error',
      },
    ]);
  }
  const work = join(workshop, `work-${process.pid}`);
  let analysis: Analysis | undefined;
  const renderers: Pick<Worker, 'close'>[] = [];
  try {
    clear();
    recover(out);
    mustTakeSite(out);
    const [entries, dist, rest] = [resolve(work, 'entries'), resolve(work, 'dist'), resolve(work, 'rest')];
    const { seeds, newLedger } = options;
    const task = { seeds, entries: options.entries, cache: join(workshop, 'cache'), into: entries, out, newLedger };
    analysis = startAnalysis({ ...task, ledger: join(work, 'ledger.json') }, options);
    const { site, base } = placeOf(options, await analysis.site());
    const first = startRendering({ entries, out: dist, site, base });
    renderers.push(first);
    const { counts, former, warnings, ledger, ...edition } = await analysis.ended();
    mustKnow(seeds, options.out, ledger);
    const two = (options.renderers ?? (counts.articles < worthASecond ? 1 : 2)) === 2;
    first.begin(two ? 'pages' : 'all');
    const second = two ? startEndpoints({ entries, out: rest, site, base }) : null;
    if (second) renderers.push(second);
    await Promise.all([first.ended, second?.ended]);
    if (second) moveInto(rest, dist);
    options.stage?.('rendering');
    const folders = readdirSync(dist, { withFileTypes: true }).filter((f) => f.isDirectory());
    writeWhole(join(dist, '_headers'), headersOf(folders.map((f) => f.name).sort(), base));
    const narrow = pairsOffered(counts.articles) ? '' : redirectsOfPairs(base);
    const redirects = redirectsOf(former, base) + narrow;
    if (redirects) writeWhole(join(dist, '_redirects'), redirects);
    listOwnFiles(dist);
    bringBeside(dist, out);
    warnings.push(...recordAddresses(seeds, ledger, { topic: edition.site.topic, anew: newLedger }));
    putInPlace(out, workshop);
    swap(entries, join(workshop, 'entries'), workshop);
    options.stage?.('publishing');
    return { site: edition.site, counts, warnings };
  } finally {
    await analysis?.close();
    for (const renderer of renderers) await renderer.close();
    discard(work, workshop);
    removeDiscarded(workshop);
    lock.release();
  }
}

import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { isRunning, takeLock } from '../disk/lock.ts';
import { writeWhole } from '../disk/writeWhole.ts';
import type { Edition } from '../model/edition.ts';
import { InputError, type Problem } from '../model/problem.ts';
import { type Compiling, startCompiling } from '../print/compiling.ts';
import type { KeepPlace } from '../print/keep.ts';
import { print } from '../print/print.ts';
import { isForFirst, type SecondPress, secondPress, worthASecond } from '../print/secondPress.ts';
import { setUp } from '../print/setUp.ts';
import { beThrifty, giveBack, manyArticles } from '../print/thrifty.ts';
import { pairsOffered } from '../view/featured.ts';
import { type Analysing, startAnalysing } from './analysing.ts';
import { discard, removeDiscarded } from './discard.ts';
import { headersOf } from './headers.ts';
import { mustKnow, recordAddresses } from './ledger.ts';
import { outFolder } from './outFolder.ts';
import { listOwnFiles } from './ownFiles.ts';
import { type Place, placeOf } from './place.ts';
import { mustBeBuildable } from './projectFolder.ts';
import { redirectsOf, redirectsOfPairs } from './redirects.ts';
import { openSearchIndex, type SearchIndex } from './searchIndex.ts';
import { bringBeside, putInPlace, recover, swap } from './swap.ts';

export interface PublishOptions extends Place {
  seeds: string;
  out: string;
  /** Files of readings to take instead of the articles in the seeds folder. */
  entries?: readonly string[] | undefined;
  /** Begins the ledger of addresses anew. */
  newLedger?: boolean | undefined;
  /** How many processes print: by the number of articles where it isn't given. */
  presses?: 1 | 2;
  /** Whether memory is dearer than time: by the number of articles where it isn't given. */
  thrifty?: boolean;
  /** Called as articles are read. */
  progress?: ((done: number, all: number) => void) | undefined;
  /** Called when a stage ends; `aside` are the CPU seconds that a process of its own spent on it, where it had one. */
  stage?: ((name: string, aside?: number) => void) | undefined;
}

/** Where builds work; git-ignored, safe to delete at any time. */
const workshop = '.parallax';

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
export async function publish(options: PublishOptions): Promise<{ edition: Edition; warnings: Problem[] }> {
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
  let search: SearchIndex | undefined;
  let second: SecondPress | undefined;
  let compiling: Compiling | undefined;
  let analysing: Analysing | undefined;
  try {
    clear();
    recover(out);
    const into = resolve(work, 'entries');
    const { seeds, entries, newLedger } = options;
    const order = {
      seeds,
      entries,
      cache: join(workshop, 'cache'),
      into,
      ledger: join(work, 'ledger.json'),
      out,
      newLedger,
    };
    analysing = startAnalysing(order, options);
    compiling = startCompiling();
    const coming = await analysing.coming();
    const heavy = options.thrifty ?? coming.articles >= manyArticles;
    if (heavy) await analysing.ended();
    const { site, base } = placeOf(options, coming.site);
    const dist = resolve(work, 'dist');
    const two = (options.presses ?? (coming.articles < worthASecond ? 1 : 2)) === 2;
    const compiled = await compiling.folder();
    const setting = { server: setUp(compiled, resolve(work), dist), site, base };
    const keep = (press: number): KeepPlace => ({
      file: resolve(workshop, 'pages', `${name}-${press}`),
      last: out,
      version: [basename(compiled), site, base].join(' '),
    });
    if (heavy) beThrifty();
    if (two) second = secondPress(into, resolve(work, 'rest'), { ...setting, keep: keep(2), thrifty: heavy });
    const { edition, warnings, ledger } = await analysing.edition();
    mustKnow(seeds, options.out, ledger);
    globalThis.parallaxEdition = edition;
    search = await openSearchIndex();
    await print({ ...setting, keep: keep(1), out: dist, search, ...(two && { takes: isForFirst }) });
    // Pagefind works at the index while the second process ends.
    const indexing = heavy ? null : search.write(dist);
    indexing?.catch(() => {});
    await second?.into(dist);
    options.stage?.('rendering');
    giveBack();
    await (indexing ?? search.write(dist));
    options.stage?.('indexing');
    const folders = readdirSync(join(work, 'dist'), { withFileTypes: true }).filter((f) => f.isDirectory());
    writeWhole(join(work, 'dist', '_headers'), headersOf(folders.map((f) => f.name).sort(), base));
    const narrow = pairsOffered(edition.articles.length) ? '' : redirectsOfPairs(base);
    const redirects = redirectsOf(edition.former ?? [], base) + narrow;
    if (redirects) writeWhole(join(dist, '_redirects'), redirects);
    listOwnFiles(dist);
    bringBeside(dist, out);
    warnings.push(...recordAddresses(seeds, ledger, { topic: edition.site.topic, anew: newLedger }));
    putInPlace(out, workshop);
    swap(into, join(workshop, 'entries'), workshop);
    options.stage?.('publishing');
    return { edition, warnings };
  } finally {
    await analysing?.close();
    await compiling?.close();
    await second?.close();
    await search?.close();
    globalThis.parallaxEdition = undefined;
    discard(work, workshop);
    removeDiscarded(workshop);
    lock.release();
  }
}

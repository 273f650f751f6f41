import { copyFileSync, createWriteStream, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { InputError } from '../model/problem.ts';
import { loadPages, openApp, type Setting } from './app.ts';
import { type Job, jobsOf } from './jobs.ts';
import { type Keep, type KeepPlace, openKeep } from './keep.ts';
import { type Stitching, stitching } from './pieces.ts';
import { placeIn } from './placeIn.ts';
import { type Noticing, noticing } from './reads.ts';

/** After so many files the work of other threads (pictures drawn, say) is seen to. */
const turn = 8;
/** So many pictures are drawn at once, in threads of their own. */
const drawn = 4;

/** What takes in the pages that it may find. */
export interface Search {
  /** What it reads of a page; null where it doesn't find it. */
  indexed(html: Buffer): string | null;
  /** Takes that in; resolves when another may follow. */
  add(file: string, words: string): Promise<void>;
}

export interface Press extends Setting {
  /** The site's folder. */
  out: string;
  /** Of which files in `src/pages` the pages are printed; of all where it isn't given. */
  takes?: (component: string) => boolean;
  /** The search, where it finds what this press prints. */
  search?: Search;
  /** Where it is remembered what was printed from what; everything is printed where it isn't given. */
  keep?: KeepPlace;
}

/** Pages that rest on one thing and its neighbours; lists change with every article, and are soon printed. */
const rests = (file: string): boolean =>
  /^(events|actors|embed)\/[^/]+(\/index\.html|\.md|\.json)$|^articles\/[^/]+\/index\.html$/.test(file);

/** The edition as files, each of which may be larger than the edition itself: they go to the disk piece by piece. */
const isLong = (file: string): boolean => /^data\/.*\.(csv|jsonl)$/.test(file);

/** A press at work: what it notices, and remembers. */
interface Running extends Press {
  reads: Noticing;
  kept: Keep | null;
  pieces: Stitching;
}

/**
 * Writes the files of a compiled site. Astro's way to each of them costs a millisecond, which is more than most take: three in
 * four are no pages (JSON, Markdown, feeds), and their endpoints are asked without a request. What reads as it did for the last
 * build is taken from there.
 * @throws InputError where a page can't be rendered.
 */
export async function print(press: Press): Promise<void> {
  const reads = noticing();
  if (press.keep) globalThis.parallaxReads = reads;
  const pieces = stitching();
  globalThis.parallaxPieces = pieces;
  let kept: Keep | null = null;
  try {
    const { takes = () => true } = press;
    const app = await openApp(press);
    const { parts } = await reads.while(() => loadPages(app, takes));
    kept = press.keep ? openKeep(press.keep, reads, parts) : null;
    const running: Running = { ...press, reads, kept, pieces };
    const jobs = await jobsOf(app, press, takes);
    const pictures = jobs.filter((j) => j.file.endsWith('.png'));
    const share = (n: number): Job[] => pictures.filter((_, i) => i % drawn === n);
    const others = jobs.filter((j) => !j.file.endsWith('.png'));
    // Pages tell how long the long ones are, and their hashes.
    others.sort((a, b) => Number(isLong(b.file)) - Number(isLong(a.file)));
    await Promise.all([
      printAll(others, running),
      ...Array.from({ length: drawn }, (_, n) => printAll(share(n), { ...running, kept: null })),
    ]);
    kept?.write();
  } finally {
    kept?.close();
    globalThis.parallaxReads = undefined;
    globalThis.parallaxPieces = undefined;
  }
}

async function printAll(jobs: readonly Job[], press: Running): Promise<void> {
  const made = new Set<string>();
  let n = 0;
  for (const job of jobs) {
    const path = join(press.out, job.file);
    makeFolder(dirname(path), made);
    const { words } = printedBefore(job, path, press) ?? (await printAnew(job, path, press));
    if (words !== null) await press.search?.add(job.file, words);
    if (++n % turn === 0) await setImmediate();
  }
}

/** Makes a folder and those above it, where that wasn't done: to ask the disk for all of them takes three times as long. */
function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  made.add(folder);
  const above = dirname(folder);
  if (made.has(above)) {
    try {
      mkdirSync(folder);
      return;
    } catch {
      // It is there already.
    }
  }
  mkdirSync(folder, { recursive: true });
  made.add(above);
}

/** What the search reads of a file, where it may find it. */
interface Searched {
  words: string | null;
}

/** Takes a file over from the last build, where it would come out the same. */
function printedBefore({ file, props }: Job, path: string, { kept, keep }: Running): Searched | null {
  const held = rests(file) ? (kept?.held(file, props) ?? null) : null;
  if (held === null) return null;
  try {
    linkSync(join(keep!.last, file), path);
  } catch {
    // Not every disk can hold a file under two names.
    try {
      copyFileSync(join(keep!.last, file), path);
      kept!.copied(file, path);
    } catch {
      // Nor can every file be read again.
      rmSync(path, { force: true });
      return null;
    }
  }
  return held;
}

async function printAnew(job: Job, path: string, press: Running): Promise<Searched> {
  const { reads, kept, pieces, search } = press;
  const { file, props } = job;
  const page = job.route.type === 'page';
  const searched = (content: Buffer): string | null => (page && search ? search.indexed(content) : null);
  if (isLong(file)) {
    const { body } = await named(job, job.answer);
    await pipeline(body ?? [], createWriteStream(path));
    return { words: null };
  }
  const ask = () =>
    named(job, async () => {
      const content = Buffer.from(await (await job.answer()).arrayBuffer());
      return page ? pieces.whole(content) : content;
    });
  if (!kept || !rests(file)) {
    const content = await ask();
    writeFileSync(path, content);
    return { words: searched(content) };
  }
  const { result: content, parts } = await reads.while(ask);
  writeFileSync(path, content);
  const words = searched(content);
  kept.add(file, path, props, { content, words, parts });
  return { words };
}

/** Names the page of what fails. */
async function named<T>({ route }: Job, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw notRendered(error as Error, route.component);
  }
}

function notRendered(fault: Error & { hint?: string }, component: string): InputError {
  const place = placeIn(fault.stack) ?? { file: component, line: 1, column: 1 };
  return new InputError([
    {
      ...place,
      file: place.file.replace(`${process.cwd()}/`, ''),
      what: `the page can't be rendered: ${(fault.message ?? String(fault)).split('\n')[0]}`,
      todo: fault.hint ?? 'nothing was published; correct the page and build again',
      level: 'error',
    },
  ]);
}

import { availableParallelism } from 'node:os';
import type { Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import type { Knowledge } from '../model/seeds.ts';
import { articlesIn, readBytes } from '../read/files.ts';
import { leavesFolder } from '../read/links.ts';
import { articleFolder, withoutOutlet } from '../read/seeds.ts';
import { openCache, readingKey } from './cache.ts';
import { unpackReading } from './pack.ts';
import type readSome from './readOne.ts';
import { type ReadingThread, type ReadOne, readOne } from './readOne.ts';
import { knowledgeVersion, readerVersion } from './version.ts';

/** Below this many unread articles a second thread costs more than it brings (it loads the language model again). */
const worthThreads = 300;
/** Articles a task: few enough to keep both threads busy to the end, enough to make the hand-over cheap. */
const share = 20;

/** An article's reading and what is wrong with it. */
interface Done {
  reading: Reading | null;
  problems: Problem[];
}

/** Readings that a process holds from one call to the next, by what they are kept under. */
export type HeldReadings = Map<string, Done>;

export interface ReadingOptions {
  /** Where readings are kept between builds; none are without it. */
  cache?: string | undefined;
  /** What this process read before; brought up to date. */
  held?: HeldReadings | undefined;
  /** Called as articles are done. */
  progress?: ((done: number, all: number) => void) | undefined;
}

/** Every article of a seeds folder, read: from what is kept where nothing it rests on has changed. In the order of the paths. */
export async function readingsOf(
  seeds: string,
  knowledge: Knowledge,
  { cache: kept, held, progress }: ReadingOptions = {},
): Promise<{ readings: Reading[]; problems: Problem[]; fresh: number }> {
  const { folder, problem } = articleFolder(seeds);
  if (problem) return { readings: [], problems: [problem], fresh: 0 };
  const paths = articlesIn(folder);
  const cache = kept === undefined ? null : openCache(kept, seeds);
  const version = cache || held ? `${readerVersion()} ${knowledgeVersion(knowledge)}` : null;
  const keyOf = (path: string): string | null => {
    // What isn't to be read at all has none: a device or a pipe would never end.
    const got = version === null || leavesFolder(path, folder) ? null : readBytes(path);
    return got && 'bytes' in got ? readingKey(version!, path, got.bytes) : null;
  };
  const keys = new Map<string, string>();
  const done = new Map<string, Done>();
  for (const path of paths) {
    const key = keyOf(path);
    if (key === null) continue;
    keys.set(path, key);
    const known = held?.get(key) ?? fromCache(cache?.get(key));
    if (known) done.set(path, known);
  }
  const unread = paths.filter((p) => !done.has(p));
  const all = paths.length;
  const keep = (path: string, one: ReadOne) => {
    done.set(path, doneOf(one));
    const key = keys.get(path);
    // What couldn't be read is quickly refused again, for a fault may have been the machine's; an article saved while it was
    // read is another than the one that the key stands for.
    if (key && one.line !== null && keyOf(path) === key) cache?.put(key, JSON.stringify(one));
    else keys.delete(path);
    progress?.(done.size, all);
  };
  if (unread.length < worthThreads || availableParallelism() < 2) {
    for (const path of unread) keep(path, readOne(path, folder, knowledge));
  } else await readInThreads(unread, { folder, knowledge: { actors: knowledge.actors, verbs: knowledge.verbs } }, keep);
  cache?.prune(new Set(keys.values()));
  held?.clear();
  for (const [path, key] of keys) held?.set(key, done.get(path)!);
  const readings: Reading[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const { reading, problems: own } = done.get(path)!;
    problems.push(...own);
    const homeless = reading && withoutOutlet(reading.article, knowledge.sources, seeds);
    if (homeless) problems.push(homeless);
    else if (reading) readings.push(reading);
  }
  return { readings, problems, fresh: unread.length };
}

const doneOf = ({ line, problems }: ReadOne): Done => ({
  reading: line === null ? null : unpackReading(line),
  problems,
});
const fromCache = (entry: string | null | undefined): Done | null =>
  entry ? doneOf(JSON.parse(entry) as ReadOne) : null;

async function readInThreads(
  paths: readonly string[],
  thread: ReadingThread,
  keep: (path: string, one: ReadOne) => void,
): Promise<void> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('readOne.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: availableParallelism(),
    workerData: thread,
  });
  const parts: string[][] = [];
  for (let i = 0; i < paths.length; i += share) parts.push(paths.slice(i, i + share));
  try {
    await Promise.all(
      parts.map(async (part) => {
        const read: Awaited<ReturnType<typeof readSome>> = await pool.run(part);
        part.forEach((path, i) => {
          keep(path, read[i]!);
        });
      }),
    );
  } finally {
    await pool.destroy();
  }
}

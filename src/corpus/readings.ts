import { availableParallelism } from 'node:os';
import type { Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import type { Knowledge } from '../model/seeds.ts';
import { articlesIn, readBytes } from '../read/files.ts';
import { leavesFolder } from '../read/links.ts';
import { articleFolder } from '../read/seeds.ts';
import { type Cache, openCache } from './cache.ts';
import { unpackReading } from './pack.ts';
import readSome, { type ReadOne, readOne } from './readOne.ts';
import { knowledgeVersion, readerVersion } from './version.ts';

/** Below this many unread articles a second thread costs more than it brings (it loads the language model again). */
const worthThreads = 300;
/** Articles a task: few enough to keep both threads busy to the end, enough to make the hand-over cheap. */
const share = 20;

export interface ReadingOptions {
  /** Where readings are kept between builds; none are without it. */
  cache?: string | undefined;
  /** Called as articles are done. */
  progress?: ((done: number, all: number) => void) | undefined;
}

/** Every article of a seeds folder, read: from the cache where nothing it rests on has changed. In the order of the paths. */
export async function readingsOf(
  seeds: string,
  knowledge: Knowledge,
  { cache: kept, progress }: ReadingOptions = {},
): Promise<{ readings: Reading[]; problems: Problem[]; fresh: number }> {
  const { folder, problem } = articleFolder(seeds);
  if (problem) return { readings: [], problems: [problem], fresh: 0 };
  const paths = articlesIn(folder);
  const cache = kept === undefined ? null : openCache(kept, seeds, `${readerVersion()} ${knowledgeVersion(seeds)}`);
  const keys = new Map<string, string>();
  const done = new Map<string, ReadOne>();
  for (const path of paths) {
    const key = cache && keyOf(cache, path, folder);
    if (!key) continue;
    keys.set(path, key);
    const line = cache.get(key);
    if (line !== null) done.set(path, JSON.parse(line) as ReadOne);
  }
  const unread = paths.filter((p) => !done.has(p));
  const all = paths.length;
  const keep = (path: string, one: ReadOne) => {
    done.set(path, one);
    const key = keys.get(path);
    // What couldn't be read is quickly refused again, and a fault may have been the machine's.
    if (key && one.line !== null) cache?.put(key, JSON.stringify(one));
    progress?.(done.size, all);
  };
  if (unread.length < worthThreads || availableParallelism() < 2) {
    for (const path of unread) keep(path, readOne(path, folder, knowledge));
  } else await readInThreads(unread, { folder, seeds }, keep);
  cache?.prune(new Set(keys.values()));
  const readings: Reading[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const { line, problems: own } = done.get(path)!;
    problems.push(...own);
    if (line !== null) readings.push(unpackReading(line));
    done.delete(path);
  }
  return { readings, problems, fresh: unread.length };
}

/** Null for what isn't to be read at all: a device or a pipe would never end. */
function keyOf(cache: Cache, path: string, folder: string): string | null {
  const got = leavesFolder(path, folder) ? null : readBytes(path);
  return got && 'bytes' in got ? cache.keyOf(path, got.bytes) : null;
}

async function readInThreads(
  paths: readonly string[],
  task: { folder: string; seeds: string },
  keep: (path: string, one: ReadOne) => void,
): Promise<void> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('readOne.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: availableParallelism(),
  });
  const parts: string[][] = [];
  for (let i = 0; i < paths.length; i += share) parts.push(paths.slice(i, i + share));
  try {
    await Promise.all(
      parts.map(async (part) => {
        const read: Awaited<ReturnType<typeof readSome>> = await pool.run({ ...task, paths: part });
        part.forEach((path, i) => {
          keep(path, read[i]!);
        });
      }),
    );
  } finally {
    await pool.destroy();
  }
}

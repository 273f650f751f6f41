import { InputError, type Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import type { Knowledge } from '../model/seeds.ts';
import { articlesIn, readBytes } from '../read/files.ts';
import { leavesFolder } from '../read/links.ts';
import { articleFolder, withoutOutlet } from '../read/seeds.ts';
import { type Entry, openCache, readingKey } from './cache.ts';
import type { Head } from './head.ts';
import { unpackReading } from './pack.ts';
import { type ReadOne, readOne } from './readOne.ts';
import { readAll } from './threads.ts';
import { knowledgeVersion, readerVersion } from './version.ts';

/** An article that was read: what stands for it, and the whole reading when it is asked for. */
export interface Kept {
  head: Head;
  reading(): Reading;
}

interface Done {
  kept: Kept | null;
  problems: Problem[];
}

/** What a process holds from one call to the next, by the same keys as the cache. */
export type Held = Map<string, Done>;

export interface ReadingOptions {
  /** Where readings are kept between builds; none are without it. */
  cache?: string | undefined;
  /** What this process read before; brought up to date. */
  held?: Held | undefined;
  /** Called as articles are done. */
  progress?: ((done: number, all: number) => void) | undefined;
}

/** Every article of a seeds folder, read: from what is kept where nothing it rests on has changed. In the order of the paths. */
export async function keptReadings(
  seeds: string,
  knowledge: Knowledge,
  { cache: place, held, progress }: ReadingOptions = {},
): Promise<{ articles: Kept[]; problems: Problem[]; fresh: number }> {
  const { folder, problem } = articleFolder(seeds);
  if (problem) return { articles: [], problems: [problem], fresh: 0 };
  const paths = articlesIn(folder);
  const cache = place === undefined ? null : openCache(place, seeds);
  const version = cache || held ? `${readerVersion()} ${knowledgeVersion(knowledge)}` : null;
  const keyOf = (path: string): string | null => {
    // What isn't to be read at all has none: a device or a pipe would never end.
    const got = version === null || leavesFolder(path, folder) ? null : readBytes(path);
    return got && 'bytes' in got ? readingKey(version!, path, got.bytes) : null;
  };
  const again = (path: string): Reading => {
    const { read, problems } = readOne(path, folder, knowledge);
    if (!read) throw new InputError(problems);
    return unpackReading(read.line);
  };
  const keys = new Map<string, string>();
  const done = new Map<string, Done>();
  for (const path of paths) {
    const key = keyOf(path);
    if (key === null) continue;
    keys.set(path, key);
    const known = held?.get(key) ?? fromEntry(cache?.get(key), () => again(path));
    if (known) done.set(path, known);
  }
  const unread = paths.filter((p) => !done.has(p));
  await readAll(unread, folder, knowledge, (path, one) => {
    done.set(path, fromReading(one));
    const key = keys.get(path);
    // What couldn't be read is quickly refused again, for a fault may have been the machine's; an article saved while it was
    // read is another than the one that the key stands for.
    if (key && one.read && keyOf(path) === key)
      cache?.put(key, JSON.stringify({ head: one.read.head, problems: one.problems }), one.read.line);
    else keys.delete(path);
    progress?.(done.size, paths.length);
  });
  cache?.prune(new Set(keys.values()));
  held?.clear();
  for (const [path, key] of keys) held?.set(key, done.get(path)!);
  const articles: Kept[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const { kept, problems: own } = done.get(path)!;
    problems.push(...own);
    const homeless = kept && withoutOutlet(kept.head, knowledge.sources, seeds);
    if (homeless) problems.push(homeless);
    else if (kept) articles.push(kept);
  }
  return { articles, problems, fresh: unread.length };
}

/** Made when it is first asked for, and held from then on. */
function later<T>(make: () => T): () => T {
  let made: { it: T } | null = null;
  let pending: (() => T) | null = make;
  return () => {
    made ??= { it: pending!() };
    // What it was made of is let go.
    pending = null;
    return made.it;
  };
}

/** Unpacked at once, while threads read on: ten thousand lines would take as much memory as all that is made of them. */
function fromReading({ read, problems }: ReadOne): Done {
  if (!read) return { kept: null, problems };
  const reading = unpackReading(read.line);
  return { kept: { head: read.head, reading: () => reading }, problems };
}

function fromEntry(entry: Entry | null | undefined, again: () => Reading): Done | null {
  if (!entry) return null;
  const { head, problems } = JSON.parse(entry.head) as { head: Head; problems: Problem[] };
  const reading = later(() => {
    const line = entry.body();
    return line === null ? again() : unpackReading(line);
  });
  return { kept: { head, reading }, problems };
}

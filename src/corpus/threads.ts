import { availableParallelism } from 'node:os';
import type { ReadingKnowledge } from '../model/seeds.ts';
import type readSome from './readOne.ts';
import { type ReadingThread, type ReadOne, readOne } from './readOne.ts';

/** Below this many unread articles a second thread costs more than it brings (it loads the language model again). */
const worthThreads = 300;
/** Articles a task: few enough to keep both threads busy to the end, enough to make the hand-over cheap. */
const share = 20;

/** Reads articles, in threads where they are many; `keep` is called as each is done, in any order. */
export async function readAll(
  paths: readonly string[],
  folder: string,
  { actors, verbs }: ReadingKnowledge,
  keep: (path: string, one: ReadOne) => void,
): Promise<void> {
  const knowledge = { actors, verbs };
  if (paths.length < worthThreads || availableParallelism() < 2) {
    for (const path of paths) keep(path, readOne(path, folder, knowledge));
    return;
  }
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('readOne.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: availableParallelism(),
    workerData: { folder, knowledge } satisfies ReadingThread,
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

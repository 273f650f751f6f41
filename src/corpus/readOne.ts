import { extract } from '../extract/index.ts';
import { faultOn, type Problem } from '../model/problem.ts';
import type { ReadingKnowledge } from '../model/seeds.ts';
import { readArticleFile } from '../read/seeds.ts';
import { withinTime } from '../read/withinTime.ts';
import { type Head, headOf } from './head.ts';
import { packReading } from './pack.ts';

/** What came of reading one article: its reading as a line and what stands for it, if it could be read, and what is wrong with it. */
export interface ReadOne {
  read: { head: Head; line: string } | null;
  problems: Problem[];
}

export function readOne(path: string, folder: string, knowledge: ReadingKnowledge): ReadOne {
  let found: Problem[] = [];
  try {
    const got = withinTime(path, () => {
      const { article, problems } = readArticleFile(path, folder);
      found = problems;
      return article && extract(article, knowledge);
    });
    if ('problem' in got) return { read: null, problems: [...found, got.problem] };
    const reading = got.done;
    return { read: reading && { head: headOf(reading), line: packReading(reading) }, problems: found };
  } catch (error) {
    return { read: null, problems: [...found, faultOn(path, error)] };
  }
}

/** What a thread is given when it starts: all read with the knowledge that what they read is kept under. */
export interface ReadingThread {
  folder: string;
  knowledge: ReadingKnowledge;
}

/** The work of a thread: some articles. */
export default async function readSome(paths: string[]): Promise<ReadOne[]> {
  const { Tinypool } = await import('tinypool');
  const { folder, knowledge } = Tinypool.workerData as ReadingThread;
  return paths.map((path) => readOne(path, folder, knowledge));
}

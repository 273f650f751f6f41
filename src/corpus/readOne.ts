import { extract } from '../extract/index.ts';
import { faultOn, type Problem } from '../model/problem.ts';
import type { ReadingKnowledge } from '../model/seeds.ts';
import { readArticleFile } from '../read/seeds.ts';
import { type Head, headOf } from './head.ts';
import { packReading } from './pack.ts';

/** What came of reading one article: its reading as a line and what stands for it, if it could be read, and what is wrong with it. */
export interface ReadOne {
  read: { head: Head; line: string } | null;
  problems: Problem[];
}

export function readOne(path: string, folder: string, knowledge: ReadingKnowledge): ReadOne {
  const { article, problems } = readArticleFile(path, folder);
  if (!article) return { read: null, problems };
  try {
    const reading = extract(article, knowledge);
    return { read: { head: headOf(reading), line: packReading(reading) }, problems };
  } catch (error) {
    return { read: null, problems: [...problems, faultOn(path, error)] };
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

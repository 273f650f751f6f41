import { extract } from '../extract/index.ts';
import { faultOn, type Problem } from '../model/problem.ts';
import type { ReadingKnowledge } from '../model/seeds.ts';
import { readArticleFile } from '../read/seeds.ts';
import { packReading } from './pack.ts';

/** What came of reading one article: its reading as a line, if it could be read, and what is wrong with it. */
export interface ReadOne {
  line: string | null;
  problems: Problem[];
}

export function readOne(path: string, folder: string, knowledge: ReadingKnowledge): ReadOne {
  const { article, problems } = readArticleFile(path, folder);
  try {
    return { line: article && packReading(extract(article, knowledge)), problems };
  } catch (error) {
    return { line: null, problems: [...problems, faultOn(path, error)] };
  }
}

/** What a worker thread is given when it starts: all threads read with the knowledge that the entries are kept under. */
export interface ReadingThread {
  folder: string;
  knowledge: ReadingKnowledge;
}

/** The task of a worker thread: some articles. */
export default async function readSome(paths: string[]): Promise<ReadOne[]> {
  const { Tinypool } = await import('tinypool');
  const { folder, knowledge } = Tinypool.workerData as ReadingThread;
  return paths.map((path) => readOne(path, folder, knowledge));
}

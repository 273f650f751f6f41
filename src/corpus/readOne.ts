import { extract } from '../extract/index.ts';
import { faultOn, type Problem } from '../model/problem.ts';
import type { Knowledge } from '../model/seeds.ts';
import { knowledgeWithProblems } from '../read/knowledge.ts';
import { readArticleFile } from '../read/seeds.ts';
import { packReading } from './pack.ts';

/** What came of reading one article: its reading as a line, if it could be read, and what is wrong with it. */
export interface ReadOne {
  line: string | null;
  problems: Problem[];
}

export function readOne(path: string, folder: string, knowledge: Knowledge): ReadOne {
  const { article, problems } = readArticleFile(path, folder, knowledge);
  try {
    return { line: article && packReading(extract(article, knowledge)), problems };
  } catch (error) {
    return { line: null, problems: [...problems, faultOn(path, error)] };
  }
}

let held: { seeds: string; knowledge: Knowledge } | null = null;

/** The task of a worker thread: some articles of one seeds folder, its knowledge read once a thread. */
export default function readSome(task: { paths: string[]; folder: string; seeds: string }): ReadOne[] {
  if (held?.seeds !== task.seeds) held = { seeds: task.seeds, knowledge: knowledgeWithProblems(task.seeds).knowledge };
  const { knowledge } = held;
  return task.paths.map((path) => readOne(path, task.folder, knowledge));
}

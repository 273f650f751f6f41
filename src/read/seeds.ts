import { hash } from 'node:crypto';
import { extname, join } from 'node:path';
import type { Article } from '../model/article.ts';
import { onOneLine } from '../model/oneLine.ts';
import { InputError, type Problem } from '../model/problem.ts';
import type { Knowledge } from '../model/seeds.ts';
import { articleWithProblems } from './article.ts';
import { articlesIn, problem, readText } from './files.ts';
import { knowledgeWithProblems } from './knowledge.ts';
import { folderProblem, leavesFolder } from './links.ts';
import { nearest } from './nearest.ts';
import { versionProblems } from './versions.ts';

export interface Seeds {
  articles: Article[];
  knowledge: Knowledge;
}

/** A whole seeds folder. Throws InputError with every problem in it; warnings alone don't stop it. */
export function readSeeds(seeds: string): Seeds & { warnings: Problem[] } {
  const { problems, ...read } = seedsWithProblems(seeds);
  if (problems.some((p) => p.level === 'error')) throw new InputError(problems);
  return { ...read, warnings: problems };
}

/** The same without throwing: what could be read, and what is wrong with the rest. */
export function seedsWithProblems(seeds: string): Seeds & { problems: Problem[] } {
  const { knowledge, problems } = knowledgeWithProblems(seeds);
  const { folder, problem } = articleFolder(seeds);
  const articles: Article[] = [];
  if (problem) problems.push(problem);
  for (const path of problem ? [] : articlesIn(folder)) {
    const read = readArticleFile(path, folder);
    problems.push(...read.problems);
    const homeless = read.article && withoutOutlet(read.article, knowledge.sources, seeds);
    if (homeless) problems.push(homeless);
    else if (read.article) articles.push(read.article);
  }
  problems.push(...repeatedIds(articles), ...toldTwice(articles), ...versionProblems(articles));
  return { articles, knowledge, problems };
}

/** Where an edition's articles lie, and what prevents that folder from being read. */
export function articleFolder(seeds: string): { folder: string; problem: Problem | null } {
  const folder = join(seeds, 'articles');
  return { folder, problem: folderProblem(folder, seeds, 'make it and put articles in it') };
}

/** An edition that has lost all its articles must not take the place of one that stands. */
export const noArticle = (seeds: string): Problem =>
  problem(
    join(seeds, 'articles'),
    'there is no article (.md, .txt) in this folder',
    'put them back, or add the first with “npm run add”',
  );

/** One article file of an edition, checked on its own: whether its source is known is another question. */
export function readArticleFile(path: string, folder: string): { article: Article | null; problems: Problem[] } {
  const refuse = (what: string, todo: string) => ({ article: null, problems: [problem(path, what, todo)] });
  const link = leavesFolder(path, folder);
  if (link) return { article: null, problems: [link] };
  if (!['.md', '.txt'].includes(extname(path).toLowerCase())) {
    return refuse('a saved page is no seed article', 'turn it into one with “npm run add”');
  }
  const got = readText(path);
  if ('problem' in got) return { article: null, problems: [got.problem] };
  return articleWithProblems(path, got.text, { mode: 'edition' });
}

/** What is wrong with an article's source where sources.yaml doesn't hold it; null where it does. */
export function unknownSource(id: string | null, sources: Knowledge['sources']): [what: string, todo: string] | null {
  if (id === null || sources.some((s) => s.id === id)) return null;
  const ids = sources.map((s) => s.id);
  const near = nearest(id, ids);
  const todo = near ? `did you mean “${near}”? Otherwise add it there` : 'add it there';
  return [`the source “${id}” is not in sources.yaml`, todo];
}

/** The same as a problem at its place in the article's file. */
export function withoutOutlet(
  { file, source }: Pick<Article, 'file' | 'source'>,
  sources: Knowledge['sources'],
  seeds: string,
): Problem | null {
  const stranger = unknownSource(source, sources);
  return stranger && { ...problem(file, ...stranger, sourceLine(file)), restsOn: join(seeds, 'sources.yaml') };
}

const sourceLine = (path: string): number => {
  const got = readText(path);
  const lines = 'text' in got ? got.text.split('\n', 1000) : [];
  return lines.findIndex((l) => /^\s*["']?source["']?\s*:/.test(l)) + 1 || 1;
};

/** A problem for each article whose id another has. */
export function repeatedIds(articles: readonly Pick<Article, 'id' | 'file'>[]): Problem[] {
  const seen = new Map<string, string>();
  return articles.flatMap(({ id, file }): Problem[] => {
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, file);
      return [];
    }
    const todo = 'rename one of the files or give it another “id:”';
    return [{ file, line: 1, column: 1, what: `the id “${id}” is already that of ${first}`, todo, level: 'error' }];
  });
}

/** A warning for each article whose text another of the same outlet has: all that it says would count twice. */
export function toldTwice(articles: readonly Pick<Article, 'file' | 'source' | 'text'>[]): Problem[] {
  const seen = new Map<string, string>();
  return articles.flatMap(({ file, source, text }): Problem[] => {
    const key = hash('sha256', JSON.stringify([source, onOneLine(text)]));
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, file);
      return [];
    }
    const what = `this is word for word the article in ${first}, of the same outlet, and counts a second time`;
    return [{ file, line: 1, column: 1, what, todo: 'remove one of them', level: 'warning' }];
  });
}

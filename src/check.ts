import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { nameBelow } from './disk/below.ts';
import { ledgerOf } from './link/permalinks/ledger.ts';
import { InputError, type Problem, withoutConsequences } from './model/problem.ts';
import type { Knowledge } from './model/seeds.ts';
import { noFolder } from './read/files.ts';
import { knowledgeFiles, knowledgeWithProblems, readKnowledgeFile } from './read/knowledge.ts';
import { noArticle, readArticleFile, seedsWithProblems, withoutOutlet } from './read/seeds.ts';

/** Every problem in an edition's folder: articles, knowledge files, corrections, ledger. Builds nothing. */
export function checkSeeds(seeds: string): { problems: Problem[]; articles: number; knowledge: Knowledge | null } {
  const wrong = noFolder(seeds);
  if (wrong) return { articles: 0, problems: [wrong], knowledge: null };
  const { articles, problems, knowledge } = seedsWithProblems(seeds);
  if (articles.length === 0 && problems.every((p) => p.level !== 'error')) problems.push(noArticle(seeds));
  const all = inOrder(withoutConsequences([...problems, ...ledgerProblems(seeds)]));
  return { articles: articles.length, problems: all, knowledge };
}

/** The problems of single files, each an article or a YAML file of an edition. */
export function checkFiles(paths: readonly string[], seeds: string): Problem[] {
  return inOrder(paths.flatMap((path) => checkFile(path, seeds)));
}

function checkFile(path: string, seeds: string): Problem[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [problem(path, 'there is no such file', 'check the path')];
  if (stat.isDirectory()) return checkSeeds(path).problems;
  const edition = editionOf(path) ?? seeds;
  const name = nameBelow(resolve(edition), resolve(path)) ?? '';
  if (name === 'permalinks.json') return [...ledgerProblems(edition)];
  if (Object.hasOwn(knowledgeFiles, name))
    return readKnowledgeFile(edition, name as keyof typeof knowledgeFiles)?.problems ?? [];
  if (/\.(?:md|txt)$/i.test(path)) {
    const { article, problems } = readArticleFile(path, dirname(path));
    const homeless = article && withoutOutlet(article, knowledgeWithProblems(edition).knowledge.sources, edition);
    return homeless ? [...problems, homeless] : problems;
  }
  const known = Object.keys(knowledgeFiles).join(', ');
  return [problem(path, 'this is no file of an edition', `check an article (.md, .txt) or one of ${known}`)];
}

/** The edition's folder that a file lies in: the nearest above it that holds a site.yaml. */
function editionOf(path: string): string | null {
  for (let at = dirname(resolve(path)); ; at = dirname(at)) {
    if (existsSync(join(at, 'site.yaml'))) return at === resolve('.') ? '.' : (nameBelow('.', at) ?? at);
    if (at === dirname(at)) return null;
  }
}

function ledgerProblems(seeds: string): readonly Problem[] {
  try {
    ledgerOf(seeds);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

const problem = (file: string, what: string, todo: string): Problem => ({
  file,
  line: 1,
  column: 1,
  what,
  todo,
  level: 'error',
});

const inOrder = (problems: Problem[]): Problem[] =>
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));

import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { z } from 'astro/zod';
import type { Problem } from '../model/problem.ts';
import { readText } from './files.ts';
import { knowledgeFiles, knowledgeWithProblems, readKnowledgeFile } from './knowledge.ts';
import { readArticleFile, seedsWithProblems } from './seeds.ts';
import { readYaml } from './yaml.ts';

/** The ledger of addresses: one entry for each ever published. Its fields are the ledger's own affair. */
const ledgerSchema = z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]);

/** Every problem in an edition's folder: articles, knowledge files, corrections, ledger. Builds nothing. */
export function checkSeeds(seeds: string): { problems: Problem[]; articles: number } {
  if (!existsSync(seeds)) {
    return {
      articles: 0,
      problems: [problem(seeds, 'there is no such folder', 'give an edition’s folder with --seeds')],
    };
  }
  const { articles, problems } = seedsWithProblems(seeds);
  return { articles: articles.length, problems: inOrder([...problems, ...ledgerProblems(seeds)]) };
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
  const name = relative(resolve(edition), resolve(path)).replaceAll('\\', '/');
  if (name === 'permalinks.json') return ledgerProblems(edition);
  if (name in knowledgeFiles) return readKnowledgeFile(edition, name as keyof typeof knowledgeFiles)?.problems ?? [];
  if (/\.(?:md|txt)$/i.test(path)) {
    const { knowledge } = knowledgeWithProblems(edition);
    return readArticleFile(path, dirname(path), knowledge).problems;
  }
  const known = Object.keys(knowledgeFiles).join(', ');
  return [problem(path, 'this is no file of an edition', `check an article (.md, .txt) or one of ${known}`)];
}

/** The edition's folder that a file lies in: the nearest above it that holds a site.yaml. */
function editionOf(path: string): string | null {
  for (let at = dirname(resolve(path)); ; at = dirname(at)) {
    if (existsSync(join(at, 'site.yaml'))) {
      const near = relative('.', at);
      return near.startsWith('..') ? at : near || '.';
    }
    if (at === dirname(at)) return null;
  }
}

function ledgerProblems(seeds: string): Problem[] {
  const path = join(seeds, 'permalinks.json');
  if (!existsSync(path)) return [];
  const got = readText(path);
  // JSON is YAML, and YAML's parser knows lines and columns.
  return 'problem' in got ? [got.problem] : readYaml(path, got.text, ledgerSchema).problems;
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

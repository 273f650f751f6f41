import { statSync } from 'node:fs';
import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import { articleOf, articleWithProblems } from './article.ts';
import { articlesIn, decodeText, readBytes } from './files.ts';
import { readPage } from './html/index.ts';
import { readStandardInput } from './standardInput.ts';

export interface Read {
  article: Article | null;
  problems: Problem[];
}

/** The paths with every folder replaced by the articles in it. */
export function expandPaths(paths: readonly string[]): { files: string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = paths.flatMap((path) => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
    const found = articlesIn(path);
    if (found.length === 0) {
      problems.push({
        file: path,
        line: 1,
        column: 1,
        what: 'this folder holds no articles',
        todo: 'give one with .md, .txt or .html files',
        level: 'error',
      });
    }
    return found;
  });
  return { files, problems };
}

/** Any article file, by its ending or, on standard input, by how it begins. Nothing in it is trusted. */
export function readPath(path: string): Read {
  const got = path === '-' ? readStandardInput() : readBytes(path);
  return 'problem' in got ? { article: null, problems: [got.problem] } : articleFromBytes(path, got.bytes);
}

/** An article from a file's bytes; `shown` is its path as messages give it. */
export function articleFromBytes(shown: string, bytes: Buffer): Read {
  if (/\.(?:m?html?|mht)$/i.test(shown) || (shown === '-' && looksLikeHtml(bytes))) {
    const page = readPage(shown, bytes);
    if ('problem' in page) return { article: null, problems: [page.problem] };
    return { article: articleOf(shown, page.text, { meta: page.meta }), problems: [] };
  }
  const got = decodeText(bytes, shown);
  return 'problem' in got ? { article: null, problems: [got.problem] } : articleWithProblems(shown, got.text);
}

const looksLikeHtml = (bytes: Buffer): boolean =>
  /^\s*(?:<!doctype html|<html|<head|<body|<!--)/i.test(bytes.subarray(0, 500).toString('latin1').replace(/^ï»¿/, ''));

import { basename, extname, join, resolve } from 'node:path';
import { nameBelow } from '../disk/below.ts';
import { InputError } from '../model/problem.ts';
import { slugOf } from '../model/slug.ts';
import { articlesIn, mustBeFolder, problem, readText } from '../read/files.ts';
import { splitFrontMatter } from '../read/frontMatter.ts';
import { nearest } from '../read/nearest.ts';

/** An article's file as it stands in an edition. */
export interface ArticleFile {
  path: string;
  id: string;
  raw: string;
}

/** Every article file of an edition with its id; those that can't be read are left out: whoever builds says so. */
export function articleFiles(seeds: string): ArticleFile[] {
  const folder = join(seeds, 'articles');
  mustBeFolder(seeds);
  mustBeFolder(folder);
  return articlesIn(folder).flatMap((path) => {
    const got = readText(path);
    return 'text' in got ? [{ path, id: idOf(path, got.text), raw: got.text }] : [];
  });
}

function idOf(path: string, raw: string): string {
  const stated = /^id:[ \t]{0,99}["']?([^"'\n]{1,200})/m.exec(splitFrontMatter(path, raw).yaml ?? '')?.[1];
  return slugOf(stated?.trim() ?? basename(path, extname(path)), 120) || 'article';
}

/** The one that is meant by its id, its file's name or its path. @throws InputError where none is. */
export function articleNamed(seeds: string, name: string): ArticleFile {
  const files = articleFiles(seeds);
  const found =
    files.find((f) => resolve(f.path) === resolve(name)) ??
    files.find((f) => nameBelow(join(seeds, 'articles'), f.path) === name) ??
    files.find((f) => f.id === name);
  if (found) return found;
  const near = nearest(name, [...files.map((f) => f.id), ...files.map((f) => basename(f.path))]);
  const todo = near ? `did you mean “${near}”?` : 'name it by its file, or by its id as its address shows it';
  throw new InputError([problem(join(seeds, 'articles'), `there is no article “${name}”`, todo)]);
}

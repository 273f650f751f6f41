import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadingKnowledge } from '../model/seeds.ts';
import { readBytes } from '../read/files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Nothing for what is no file, or too large to be read: whoever reads it says so. */
const bytesOf = (path: string): Uint8Array => {
  const got = readBytes(path);
  return 'bytes' in got ? got.bytes : new Uint8Array();
};

const hashFiles = (folder: string, files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of [...files].sort())
    hash
      .update(file.replaceAll('\\', '/'))
      .update('\0')
      .update(bytesOf(join(folder, file)))
      .update('\0');
  return hash.digest('hex');
};

const below = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((f) => f.isFile())
        .map((f) => join(f.parentPath, f.name).slice(folder.length + 1))
    : [];

/** Stands for everything that reading one article rests on beside it: our code, and the packages that are locked. */
export const readerVersion = (project = root): string => codeOf(project, ['corpus', 'read', 'extract', 'model']);

/** Stands for everything that makes entries and measures of articles: the reader, and what links, corrects and compares. */
export const methodCode = (project = root): string =>
  codeOf(project, ['corpus', 'read', 'extract', 'model', 'correct', 'link', 'compare']);

function codeOf(project: string, rooms: readonly string[]): string {
  const files = rooms.flatMap((room) => below(join(project, 'src', room)).map((f) => join('src', room, f)));
  return hashFiles(project, [...files, 'package-lock.json']);
}

/** Stands for what an editor wrote that reading an article uses: names and reporting verbs, however they are written down. */
export const knowledgeVersion = ({ actors, verbs }: ReadingKnowledge): string =>
  createHash('sha256')
    .update(JSON.stringify([actors, [...verbs]]))
    .digest('hex');

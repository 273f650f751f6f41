import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow, filesHash } from '../disk/filesHash.ts';
import type { ReadingKnowledge } from '../model/seeds.ts';
import { readBytes } from '../read/files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Nothing for what is no file, or too large to be read: whoever reads it says so. */
const bytesOf = (path: string): Uint8Array => {
  const got = readBytes(path);
  return 'bytes' in got ? got.bytes : new Uint8Array();
};

/** Stands for everything that reading one article rests on beside it: our code, and the packages that are locked. */
export const readerVersion = (project = root): string =>
  codeOf(project, ['corpus', 'read', 'syntax', 'extract', 'model']);

/** Stands for everything that makes entries and measures of articles: the reader, and what links, corrects and compares. */
export const methodCode = (project = root): string =>
  codeOf(project, ['corpus', 'read', 'syntax', 'extract', 'model', 'correct', 'link', 'compare', 'measures']);

function codeOf(project: string, rooms: readonly string[]): string {
  const files = rooms.flatMap((room) => filesBelow(join(project, 'src', room)).map((f) => join('src', room, f)));
  return filesHash(project, [...files, 'package-lock.json'], bytesOf);
}

/** Stands for what an editor wrote that reading an article uses: names and reporting verbs, however they are written down. */
export const knowledgeVersion = ({ actors, verbs }: ReadingKnowledge): string =>
  createHash('sha256')
    .update(JSON.stringify([actors, [...verbs]]))
    .digest('hex');

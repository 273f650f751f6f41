import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesBelow, filesHash } from '../disk/filesHash.ts';
import { keepNewest } from './newest.ts';

/** Compiled sites are kept here by what they were made from; safe to delete at any time. */
const ownShelf = resolve('.parallax', 'compiled');
/** The one in use, and the one before: another build may be reading it. */
const kept = 2;

const madeFrom = ['src', 'public'];
const beside = ['astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

/** Stands for all that a compiled site rests on: the code, what lies in `public/`, the packages that are locked, and who runs it. */
export function compiledKey(project = '.'): string {
  const files = [...madeFrom.flatMap((room) => filesBelow(join(project, room)).map((f) => join(room, f))), ...beside];
  const { version, env } = process;
  return createHash('sha256')
    .update(`${version} ${env['NODE_ENV'] ?? ''} ${filesHash(project, files)}`)
    .digest('hex')
    .slice(0, 32);
}

const sealOf = (folder: string): string =>
  filesHash(
    folder,
    filesBelow(folder).filter((f) => f !== 'seal'),
  );

/** The folder of a compiled site, where one is kept and whole; one that isn't is dropped, never believed. */
export function compiledAt(key: string, shelf = ownShelf): string | null {
  const folder = join(shelf, key);
  try {
    if (readFileSync(join(folder, 'seal'), 'utf8') === sealOf(folder)) {
      const now = new Date();
      // What is used is not the oldest.
      utimesSync(folder, now, now);
      return folder;
    }
  } catch {
    // Not there, or not readable: compile again.
  }
  rmSync(folder, { recursive: true, force: true });
  return null;
}

/** Where one is made before it is kept. */
export const compileIn = (key: string, shelf = ownShelf): string => join(shelf, `${key}.${process.pid}.tmp`);

/** Keeps what was compiled in `work`, forgets older ones, and gives its folder. */
export function keepCompiled(key: string, work: string, shelf = ownShelf): string {
  writeFileSync(join(work, 'seal'), sealOf(work));
  const folder = join(shelf, key);
  mkdirSync(shelf, { recursive: true });
  try {
    renameSync(work, folder);
  } catch {
    // Another build was quicker: what it keeps is the same.
    rmSync(work, { recursive: true, force: true });
  }
  keepNewest(shelf, kept);
  return folder;
}

import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './lock.ts';
import { writeAside, writeWhole } from './writeWhole.ts';

/** A file to be written: its path and all that it is to hold. */
export type Writing = readonly [path: string, content: string];

/**
 * Writes several files or none: each is written out beside its place first, so that a full disk or a fault leaves all as it
 * was, and what is left for a crash to part are the renames alone, in the order given.
 */
export function writeTogether(writings: readonly Writing[]): void {
  const aside: [temporary: string, path: string][] = [];
  const done: [path: string, before: Buffer | null][] = [];
  try {
    for (const [path, content] of writings) aside.push([writeAside(path, content), path]);
    for (const [temporary, path] of aside) {
      const before = existsSync(path) ? readFileSync(path) : null;
      renameSync(temporary, path);
      done.push([path, before]);
    }
  } catch (error) {
    for (const [temporary] of aside) rmSync(temporary, { force: true });
    for (const [path, before] of done.reverse()) {
      if (before === null) rmSync(path, { force: true });
      else writeWhole(path, before);
    }
    throw error;
  }
}

/** Removes from folders what commands that were killed had written aside. */
export function sweep(folders: readonly string[]): void {
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder)) {
      const pid = /\.(\d{1,10})\.tmp$/.exec(name)?.[1];
      if (pid && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
    }
  }
}

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { copyFolder } from '../disk/copyFolder.ts';
import { unhurried } from '../disk/unhurried.ts';
import { discard } from './discard.ts';

const beside = (out: string, what: string): string => join(dirname(out), `.${basename(out)}.${what}`);

/** Puts back what a build killed in the middle of a swap had moved away, and clears its leftovers. */
export function recover(out: string): void {
  const previous = beside(out, 'previous');
  if (!existsSync(out) && existsSync(previous)) renameSync(previous, out);
  for (const leftover of [previous, beside(out, 'next')]) rmSync(leftover, { recursive: true, force: true });
}

/**
 * Puts the folder `fresh` in the place of `out`, which is whole before and whole after. Between two renames `out` is not
 * there: systems that can exchange two folders in one step don't offer it to Node, and a symbolic link in the place of the
 * folder would surprise whoever copies or uploads it. What is killed in between is put right by `recover`. The old one goes by
 * way of `bin`.
 */
export function swap(fresh: string, out: string, bin: string): void {
  const next = beside(out, 'next');
  const previous = beside(out, 'previous');
  mkdirSync(dirname(out), { recursive: true });
  try {
    renameSync(fresh, next);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    try {
      copyFolder(fresh, next);
    } catch (full) {
      rmSync(next, { recursive: true, force: true });
      throw full;
    }
  }
  unhurried(() => {
    const replaces = existsSync(out);
    try {
      if (replaces) renameSync(out, previous);
      renameSync(next, out);
    } catch (error) {
      if (replaces && !existsSync(out)) renameSync(previous, out);
      rmSync(next, { recursive: true, force: true });
      throw error;
    }
  });
  discard(previous, bin);
}

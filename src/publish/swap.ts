import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { copyFolder } from '../disk/copyFolder.ts';
import { unhurried } from '../disk/unhurried.ts';
import { discard } from './discard.ts';
import { mustLeaveAlone, othersIn, takeAlong } from './ownFiles.ts';

const beside = (out: string, what: string): string => join(dirname(out), `.${basename(out)}.${what}`);

/** Puts back what a build killed in the middle of a swap had moved away, and clears its leftovers. */
export function recover(out: string): void {
  const previous = beside(out, 'previous');
  if (!existsSync(out) && existsSync(previous)) renameSync(previous, out);
  for (const leftover of [previous, beside(out, 'next')]) rmSync(leftover, { recursive: true, force: true });
}

/** Throws what a site that is to be put beside `out` would meet there, before it is made: a disk that is read-only, a folder of others. */
export function mustTakeSite(out: string): void {
  const next = beside(out, 'next');
  if (!existsSync(dirname(out))) return;
  try {
    mkdirSync(next);
    rmdirSync(next);
  } catch (error) {
    throw Object.assign(error as Error, { path: out });
  }
}

/**
 * Brings the folder `fresh` beside `out`, onto the same disk, with what others put into `out`: all that can fail for want of
 * room has then been done. @throws InputError where files of others stand in its way; `out` is left as it was.
 */
export function bringBeside(fresh: string, out: string): void {
  const next = beside(out, 'next');
  mkdirSync(dirname(out), { recursive: true });
  const others = othersIn(out);
  mustLeaveAlone(others, fresh, out);
  try {
    try {
      renameSync(fresh, next);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      copyFolder(fresh, next);
    }
    takeAlong(others, out, next);
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    // Whoever reads of it knows the folder, not the name beside it.
    throw Object.assign(error as Error, { path: out });
  }
}

/**
 * Puts what was brought beside `out` in its place, which is whole before and whole after. Between two renames `out` is not
 * there: systems that can exchange two folders in one step don't offer it to Node, and a symbolic link in the place of the
 * folder would surprise whoever copies or uploads it. What is killed in between is put right by `recover`. The old one goes by
 * way of `bin`.
 */
export function putInPlace(out: string, bin: string): void {
  const next = beside(out, 'next');
  const previous = beside(out, 'previous');
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

/** Both at once. */
export function swap(fresh: string, out: string, bin: string): void {
  bringBeside(fresh, out);
  putInPlace(out, bin);
}

import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const beside = (out: string, what: string): string => join(dirname(out), `.${basename(out)}.${what}`);

/** Puts back what a build killed in the middle of a swap had moved away, and clears its leftovers. */
export function recover(out: string): void {
  const previous = beside(out, 'previous');
  if (!existsSync(out) && existsSync(previous)) renameSync(previous, out);
  for (const leftover of [previous, beside(out, 'next')]) rmSync(leftover, { recursive: true, force: true });
}

/** Puts the folder `fresh` in the place of `out`, which is whole before and whole after. */
export function swap(fresh: string, out: string): void {
  const next = beside(out, 'next');
  const previous = beside(out, 'previous');
  mkdirSync(dirname(out), { recursive: true });
  try {
    renameSync(fresh, next);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(fresh, next, { recursive: true });
  }
  if (existsSync(out)) renameSync(out, previous);
  renameSync(next, out);
  rmSync(previous, { recursive: true, force: true });
}

import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { type Move, note } from './journal.ts';
import { unhurried } from './unhurried.ts';
import { writeAside, writeWhole } from './writeWhole.ts';

/** A file to be written: its path and all that it is to hold; null where it is to go. */
export type Writing = readonly [path: string, content: string | null];

/**
 * Writes several files or none: each is written out beside its place first, so that a full disk or a fault leaves all as it
 * was; then a journal says so, from which `finish` moves them all should this process be killed between two moves.
 */
export function writeTogether(writings: readonly Writing[], journal: string): void {
  const aside: Move[] = [];
  const done: [path: string, before: Buffer | null][] = [];
  unhurried(() => {
    try {
      for (const [path, content] of writings) aside.push([content === null ? null : writeAside(path, content), path]);
      note(journal, aside);
      for (const [temporary, path] of aside) {
        const before = existsSync(path) ? readFileSync(path) : null;
        if (temporary === null) rmSync(path, { force: true });
        else renameSync(temporary, path);
        done.push([path, before]);
      }
    } catch (error) {
      for (const [temporary] of aside) if (temporary !== null) rmSync(temporary, { force: true });
      for (const [path, before] of done.reverse()) {
        if (before === null) rmSync(path, { force: true });
        else writeWhole(path, before);
      }
      throw error;
    } finally {
      rmSync(journal, { force: true });
    }
  });
}

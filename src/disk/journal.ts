import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeWhole } from './writeWhole.ts';

/** A file that was written out under another name, and the name that it is to have; null where what has that name is to go. */
export type Move = readonly [from: string | null, to: string];

/** Notes what is about to be moved: from here on all of it will be, whatever happens to this process. */
export const note = (journal: string, moves: readonly Move[]): void =>
  writeWhole(journal, JSON.stringify(moves.map((paths) => paths.map((path) => path && resolve(path)))));

/** Does what stands in a journal and isn't done yet: its process was killed between two moves. */
export function finish(journal: string): void {
  if (!existsSync(journal)) return;
  for (const [from, to] of JSON.parse(readFileSync(journal, 'utf8')) as Move[])
    if (from === null) rmSync(to, { force: true });
    else if (existsSync(from)) renameSync(from, to);
  rmSync(journal, { force: true });
}

import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from '../model/problem.ts';
import { writeWhole } from './writeWhole.ts';

/** A file that was written out under another name, and the name that it is to have; null where what has that name is to go. */
export type Move = readonly [from: string | null, to: string];

/** Notes what is about to be moved: from here on all of it will be, whatever happens to this process. */
export const note = (journal: string, moves: readonly Move[]): void =>
  writeWhole(journal, JSON.stringify(moves.map((paths) => paths.map((path) => path && resolve(path)))));

/** Does what stands in a journal and isn't done yet: its process was killed between two moves. */
export function finish(journal: string): void {
  if (!existsSync(journal)) return;
  for (const [from, to] of movesIn(journal))
    if (from === null) rmSync(to, { force: true });
    else if (existsSync(from)) renameSync(from, to);
  rmSync(journal, { force: true });
}

/** @throws InputError where a failing disk, or anybody, has changed it: it is written whole. */
function movesIn(journal: string): Move[] {
  const isPath = (p: unknown) => typeof p === 'string' || p === null;
  try {
    const moves: unknown = JSON.parse(readFileSync(journal, 'utf8'));
    if (Array.isArray(moves) && moves.every((m) => Array.isArray(m) && isPath(m[0]) && typeof m[1] === 'string'))
      return moves as Move[];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const what = 'this is what a command that was killed had still to do, and it is damaged';
  const todo = 'see with “git diff” what it left in the edition, then delete this file';
  throw new InputError([{ file: journal, line: 1, column: 1, what, todo, level: 'error' }]);
}

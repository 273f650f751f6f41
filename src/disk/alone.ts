import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InputError } from '../model/problem.ts';
import { finish } from './journal.ts';
import { takeLock } from './lock.ts';
import { leftIn, sweep } from './sweep.ts';

const patience = 10_000;
const pause = new Int32Array(new SharedArrayBuffer(4));

/** Where what this machine notes of a seeds folder stands, its lock and journal too: beside it that would seem to belong to the edition. */
export const noteOf = (seeds: string, what: string): string => {
  const name = createHash('sha256').update(resolve(seeds)).digest('hex').slice(0, 12);
  return resolve('.parallax', `seeds-${name}.${what}`);
};
const foldersOf = (seeds: string): string[] => [seeds, join(seeds, 'articles')];

/**
 * Does something to a seeds folder that no other command may do to it at the same time: what is read, changed and written
 * back; `journal` is for what it writes together. Waits for the other up to ten seconds, then throws InputError.
 */
export function alone<T>(seeds: string, work: (journal: string) => T): T {
  const [path, journal] = [noteOf(seeds, 'lock'), noteOf(seeds, 'journal')];
  for (let waited = 0; ; waited += 50) {
    const lock = takeLock(path);
    if (!('heldBy' in lock)) {
      try {
        finish(journal);
        sweep(foldersOf(seeds));
        return work(journal);
      } finally {
        lock.release();
      }
    }
    if (waited >= patience) {
      const what = `another command (process ${lock.heldBy}) is changing this folder`;
      throw new InputError([{ file: seeds, line: 1, column: 1, what, todo: 'wait until it ends', level: 'error' }]);
    }
    Atomics.wait(pause, 0, 0, 50);
  }
}

/** Puts right what a killed command left in a seeds folder: what it had begun to put in place is finished, the rest removed. */
export function settle(seeds: string): void {
  if (existsSync(noteOf(seeds, 'journal')) || leftIn(foldersOf(seeds)).length > 0) alone(seeds, () => {});
}

import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { InputError } from '../model/problem.ts';
import { takeLock } from './lock.ts';
import { sweep } from './writeTogether.ts';

const patience = 10_000;
const pause = new Int32Array(new SharedArrayBuffer(4));

/**
 * Does something to a seeds folder that no other command may do to it at the same time: what is read, changed and written
 * back. Waits for the other up to ten seconds, then throws InputError.
 */
export function alone<T>(seeds: string, work: () => T): T {
  const name = createHash('sha256').update(resolve(seeds)).digest('hex').slice(0, 12);
  for (let waited = 0; ; waited += 50) {
    const lock = takeLock(join('.parallax', `seeds-${name}.lock`));
    if (!('heldBy' in lock)) {
      try {
        sweep([seeds, join(seeds, 'articles')]);
        return work();
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

import { statSync } from 'node:fs';
import { Script } from 'node:vm';
import type { Problem } from '../model/problem.ts';
import { problem } from './files.ts';

/** Milliseconds: a hundred times what the slowest article of its length takes, since some machines are slow and busy. */
const allowed = (length: number): number => 20_000 + length / 5;

/** Nothing for what cannot be read: whoever reads it says so. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

// Node ends code that runs in a script of its own, and no other, once its time is up.
const slot = Symbol.for('parallax.work');
const script = new Script('globalThis[Symbol.for("parallax.work")]()');

/**
 * What comes of work at one article of so many characters; a problem where it goes on far longer than any article should: one
 * line of a harvest must not stop all others. Every step is meant to be linear; this is for what nobody has thought of. On a busy
 * machine the work may be done more than once.
 */
export function withinTime<T>(
  file: string,
  work: () => T,
  { length = sizeOf(file), limit = allowed(length) }: { length?: number; limit?: number } = {},
): { done: T } | { problem: Problem } {
  const slots = globalThis as { [slot]?: (() => T) | undefined };
  slots[slot] = work;
  const before = process.cpuUsage();
  try {
    for (;;) {
      try {
        return { done: script.runInThisContext({ timeout: Math.ceil(limit) }) as T };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      }
      // A clock tells nothing of a machine that was busy with others: it is begun again until it has had half of that time.
      const { user, system } = process.cpuUsage(before);
      if ((user + system) / 1000 >= limit / 2) break;
    }
    const what = `reading this was given up after ${Math.ceil(limit / 1000)} seconds, far more than an article of its length takes`;
    return { problem: problem(file, what, 'cut it down to the words of the article, and please report it') };
  } finally {
    slots[slot] = undefined;
  }
}

import { fork } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError, type Problem } from '../model/problem.ts';

/** A process of ours that works on another core. */
export interface Aside {
  /** Waits for its end. Throws InputError with what it complained of. */
  ended: Promise<void>;
  /** Ends it where it hasn't ended, and waits until it has. */
  close(): Promise<void>;
}

/** Runs a module in a process of its own; what it sends is what it complains of. */
export function aside(script: URL, args: readonly string[], env: NodeJS.ProcessEnv = {}): Aside {
  const child = fork(fileURLToPath(script), args, { env: { ...process.env, ...env } });
  let problems: Problem[] = [];
  child.on('message', (found) => {
    problems = found as Problem[];
  });
  const ended = new Promise<void>((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => {
      if (problems.length > 0) fail(new InputError(problems));
      else if (code === 0) done();
      else fail(new Error(`${basename(fileURLToPath(script))} ended with ${code ?? 'a signal'}`));
    });
  });
  // Whoever waits for it sees the error; until then it isn't lost.
  ended.catch(() => {});
  return {
    ended,
    async close() {
      child.kill();
      await ended.catch(() => {});
    },
  };
}

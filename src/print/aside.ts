import { fork } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError, type Problem } from '../model/problem.ts';

/** A process of ours that works on another core. */
export interface Aside {
  /** Waits for its end. Throws InputError with what it complained of, or the fault that it met. */
  ended: Promise<void>;
  /** Ends it where it hasn't ended, and waits until it has. */
  close(): Promise<void>;
}

/** What such a process tells the one that started it: what is wrong, or whatever the two have agreed on. */
export type Told =
  | { problems: readonly Problem[] }
  | { fault: { message: string; code?: string | undefined; path?: string | undefined; stack?: string | undefined } }
  | { said: unknown };

/** Runs a module in a process of its own, which does its work through `inAside`. `heard` gets what it says. */
export function aside(
  script: URL,
  args: readonly string[],
  { env = {}, heard }: { env?: NodeJS.ProcessEnv; heard?: (said: unknown) => void } = {},
): Aside {
  const child = fork(fileURLToPath(script), args, { env: { ...process.env, ...env }, serialization: 'advanced' });
  let wrong: Error | null = null;
  child.on('message', (told: Told) => {
    if ('problems' in told) wrong = new InputError(told.problems);
    else if ('fault' in told) wrong = Object.assign(new Error(told.fault.message), told.fault);
    else heard?.(told.said);
  });
  const ended = new Promise<void>((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => {
      if (wrong) fail(wrong);
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

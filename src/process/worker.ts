import { fork } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError, type Problem } from '../model/problem.ts';

/** A process of ours that works on another core, started by `startWorker`. */
export interface Worker {
  /** Waits for its end. Throws InputError with what it complained of, or the fault that it met. */
  ended: Promise<void>;
  /** Tells it something; it hears so by `onMessage` of `runInWorker`. Nothing happens where it has ended. */
  send(message: unknown): void;
  /** Ends it where it hasn't ended, and waits until it has. */
  close(): Promise<void>;
}

/** What a worker tells the process that started it: what is wrong, or whatever the two have agreed on. */
export type WorkerMessage =
  | { problems: readonly Problem[] }
  | { fault: { message: string; code?: string | undefined; path?: string | undefined; stack?: string | undefined } }
  | { said: unknown };

/** Runs a module in a process of its own, which does its work through `runInWorker`. */
export function startWorker(
  script: URL,
  task: unknown,
  { env = {}, onMessage }: { env?: NodeJS.ProcessEnv; onMessage?: (said: unknown) => void } = {},
): Worker {
  const child = fork(fileURLToPath(script), [JSON.stringify(task)], {
    env: { ...process.env, ...env },
    serialization: 'advanced',
  });
  let wrong: Error | null = null;
  child.on('message', (message: WorkerMessage) => {
    if ('problems' in message) wrong = new InputError(message.problems);
    else if ('fault' in message) wrong = Object.assign(new Error(message.fault.message), message.fault);
    else onMessage?.(message.said);
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
    send: (message) => void child.send(message as object, () => {}),
    async close() {
      child.kill();
      await ended.catch(() => {});
    },
  };
}

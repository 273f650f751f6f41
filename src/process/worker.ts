import { fork } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError, type Problem } from '../model/problem.ts';

/** A process of ours that works on another core, started by `startWorker`. */
export interface Worker {
  /** Waits for its end. Throws InputError with what it complained of, or the fault that it met. */
  ended: Promise<void>;
  /** Tells it something, which it hears by `heard` or `onHeard`. Nothing happens where it has ended. */
  send(message: unknown): void;
  /** Ends it where it hasn't ended, at once, and waits until it has. */
  close(): Promise<void>;
}

/** What a worker tells the process that started it: what is wrong, or whatever the two have agreed on. */
export type WorkerMessage =
  | { problems: readonly Problem[] }
  | { fault: { message: string; code?: string | undefined; path?: string | undefined; stack?: string | undefined } }
  | { said: unknown };

export interface WorkerOptions {
  env?: NodeJS.ProcessEnv;
  /** Called with each thing that it says. */
  onMessage?: (said: unknown) => void;
  /** What it is called where it dies; by its file where it isn't given. */
  name?: string;
  /** What it prints isn't shown; where it dies, that is the fault. */
  quiet?: boolean;
}

/** Runs a module in a process of its own, which does its work through `runInWorker`. */
export function startWorker(
  script: URL,
  task: unknown,
  { env = {}, onMessage, name = basename(fileURLToPath(script)), quiet = false }: WorkerOptions = {},
): Worker {
  const child = fork(fileURLToPath(script), [JSON.stringify(task)], {
    env: { ...process.env, ...env },
    serialization: 'advanced',
    ...(quiet && { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] }),
  });
  let printed = '';
  child.stderr?.on('data', (said: Buffer) => {
    printed += said;
  });
  let wrong: Error | null = null;
  child.on('message', (message: WorkerMessage) => {
    if ('problems' in message) wrong = new InputError(message.problems);
    else if ('fault' in message) wrong = Object.assign(new Error(message.fault.message), message.fault);
    else onMessage?.(message.said);
  });
  const ended = new Promise<void>((done, fail) => {
    child.on('error', fail);
    // When all that it printed has come.
    child.on('close', (code, signal) => {
      if (wrong) fail(wrong);
      else if (code === 0) done();
      else fail(new Error(withoutStack(printed) || `${name} ended before it was done (${signal ?? code})`));
    });
  });
  // Whoever waits for it sees the error; until then it isn't lost.
  ended.catch(() => {});
  return {
    ended,
    // One that has just ended can't be told; its end is.
    send: (message) => void child.send(message as object, () => {}),
    async close() {
      child.kill('SIGKILL');
      await ended.catch(() => {});
    },
  };
}

/** What a process printed before it ended, without the lines that only say where in the code. */
const withoutStack = (printed: string): string =>
  printed
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at |^Node\.js v/.test(line))
    .join('\n');

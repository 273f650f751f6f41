import { InputError } from '../model/problem.ts';
import type { WorkerMessage } from './worker.ts';

const tell = (message: WorkerMessage): Promise<void> => new Promise((sent) => process.send!(message, () => sent()));

/** Tells the process that started this worker; waits until it is told. */
export const say = (said: unknown): Promise<void> => tell({ said });

/** What was said while nobody waited for it, and who waits. */
const waiting: unknown[] = [];
let hears: ((message: unknown) => void) | null = null;

/** Waits for what the process that started this worker says next. */
export const heard = <T>(): Promise<T> =>
  waiting.length > 0
    ? Promise.resolve(waiting.shift() as T)
    : new Promise((next) => {
        hears = next as (message: unknown) => void;
      });

/**
 * What a worker does that `startWorker` started with a task: its work, and then it ends. What is wrong goes to the process that
 * started it; without that one it ends at once.
 */
export async function runInWorker<Task>(work: (task: Task) => Promise<void>): Promise<never> {
  process.once('disconnect', () => process.exit(1));
  process.on('message', (message) => {
    if (hears) hears(message);
    else waiting.push(message);
    hears = null;
  });
  try {
    await work(JSON.parse(process.argv[2] ?? '{}') as Task);
  } catch (error) {
    if (error instanceof InputError) await tell({ problems: error.problems });
    else {
      const { message, code, path, stack } = error as NodeJS.ErrnoException;
      await tell({ fault: { message, code, path, stack } });
    }
    process.exit(1);
  }
  process.exit();
}

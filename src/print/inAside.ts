import { InputError } from '../model/problem.ts';
import type { Told } from './aside.ts';

/** Tells the process that started this one; waits until it is told. */
export const tell = (told: Told): Promise<void> => new Promise((sent) => process.send!(told, () => sent()));

/**
 * What a process of ours does that `aside` started: its work, and then it ends. What is wrong goes to the process that started it;
 * without that one it ends at once.
 */
export async function inAside(work: () => Promise<void>): Promise<never> {
  process.once('disconnect', () => process.exit(1));
  try {
    await work();
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

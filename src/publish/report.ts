import pc from 'picocolors';
import { InputError, type Problem, sayProblem } from '../model/problem.ts';

const advice: Record<string, string> = {
  ENOSPC: 'the disk is full; make room and try again',
  EACCES: 'this process may not write there; change the rights or choose another folder',
  EROFS: 'the disk is read-only; choose another folder',
  EPERM: 'this process may not do that; change the rights or choose another folder',
};

/** A problem, or whatever was thrown, as lines for the terminal: never a stack trace. */
export function report(error: unknown): string {
  if (error instanceof InputError) return error.problems.map(report).join('\n');
  if (typeof error === 'object' && error !== null && 'todo' in error) {
    const problem = error as Problem;
    return (problem.level === 'error' ? pc.red : pc.yellow)(sayProblem(problem));
  }
  const { message, code, path } = error as NodeJS.ErrnoException;
  const known = code && advice[code];
  if (known) return pc.red(`${path ?? code}: ${known}`);
  return pc.red(`${String(message ?? error).split('\n')[0]} — this is a fault of the program: please report it`);
}

import pc from 'picocolors';
import { InputError, type Problem, sayProblem } from '../model/problem.ts';
import { visible } from '../model/visible.ts';

/** What the system says, in words, and what to do. */
const advice: Record<string, [what: string, todo: string]> = {
  ENOSPC: ['the disk is full', 'make room and try again'],
  EDQUOT: ['your share of the disk is used up', 'make room and try again'],
  EACCES: ['this process may not write or read there', 'change the rights or choose another folder'],
  EROFS: ['the disk is read-only', 'choose another folder'],
  EPERM: ['this process may not do that', 'change the rights or choose another folder'],
  EBUSY: ['it is in use, or a disk of its own that cannot be replaced', 'choose a folder within it'],
  ENOENT: ['there is no such file or folder', 'check the path'],
  ENOTDIR: ['a file stands where a folder should be', 'choose another path'],
  EISDIR: ['a folder stands where a file should be', 'move it away'],
  ENAMETOOLONG: ['this name is too long for the disk', 'choose a shorter one'],
  ELOOP: ['symbolic links lead in a circle here', 'remove them'],
  EMFILE: ['too many files are open', 'end other programs and try again'],
};

/** Whoever sees so many knows what is wrong; a file that is damaged in every line would say no more with all of them. */
const most = 100;

/** A problem, or whatever was thrown, as lines for the terminal: never a stack trace. */
export function report(error: unknown): string {
  if (error instanceof InputError) {
    const lines = error.problems.slice(0, most).map(report);
    const more = error.problems.length - most;
    return [...lines, ...(more > 0 ? [pc.red(`… and ${more} more — correct these first`)] : [])].join('\n');
  }
  if (typeof error === 'object' && error !== null && 'todo' in error) {
    const problem = error as Problem;
    return (problem.level === 'error' ? pc.red : pc.yellow)(sayProblem(problem));
  }
  const { message, code, path } = error as NodeJS.ErrnoException;
  const known = code && Object.hasOwn(advice, code) ? advice[code] : undefined;
  if (known) return pc.red(visible(`${path ?? code}:1:1: ${known[0]} — ${known[1]}`));
  return pc.red(
    `${visible(String(message ?? error).split('\n')[0]!)} — this is a fault of the program: please report it`,
  );
}

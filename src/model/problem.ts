import { visible } from './visible.ts';

/** Something wrong with the input: where, what, and what to do. `line` and `column` count from 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  what: string;
  todo: string;
  level: 'error' | 'warning';
  /** A file that this rests on: where that cannot be read, this only follows from it. */
  restsOn?: string;
}

/** A fault of the program on a file, not of the file: said in one line all the same. */
export const faultOn = (file: string, error: unknown): Problem => ({
  file,
  line: 1,
  column: 1,
  what: `the program failed on this (${String(error instanceof Error ? error.message : error).split('\n')[0]})`,
  todo: 'please report it with the file',
  level: 'error',
});

/** Without the problems that only follow from others among them. */
export function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const unread = new Set(problems.flatMap((p) => (p.level === 'error' ? [p.file] : [])));
  return problems.filter((p) => p.restsOn === undefined || !unread.has(p.restsOn));
}

/** What is quoted from the input is cut, so that the message stays one. */
const short = (words: string): string =>
  words
    .slice(0, 2000)
    .split('”')
    .map((part) => {
      const from = part.indexOf('“');
      return from >= 0 && part.length - from > 200 ? `${part.slice(0, from + 200)}…` : part;
    })
    .join('”');

/** One line for the terminal, whatever the file's name and content: `file:line:column: what — what to do`. */
export const sayProblem = (p: Problem): string =>
  visible(`${p.file}:${p.line}:${p.column}: ${short(p.what)} — ${short(p.todo)}`);

/** Thrown at the edge when the input cannot be used; carries every problem found, never only the first. */
export class InputError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(sayProblem).join('\n'));
    this.name = 'InputError';
    this.problems = withoutConsequences(problems);
  }
}

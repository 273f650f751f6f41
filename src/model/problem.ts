/** Something wrong with the input: where, what, and what to do. `line` and `column` count from 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  what: string;
  todo: string;
  level: 'error' | 'warning';
}

/** One line for the terminal: `file:line:column: what — what to do`. */
export const sayProblem = (p: Problem): string => `${p.file}:${p.line}:${p.column}: ${p.what} — ${p.todo}`;

/** Thrown at the edge when the input cannot be used; carries every problem found, never only the first. */
export class InputError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(sayProblem).join('\n'));
    this.name = 'InputError';
    this.problems = problems;
  }
}

import { InputError } from '../model/problem.ts';

/** In the path of a project Vite takes these for parts of an address or a pattern. */
const unfit = /[#?*]/;

/** Throws InputError where the program lies in a folder that no site can be built in, whatever the edition. */
export function mustBeBuildable(project = process.cwd()): void {
  const sign = unfit.exec(project)?.[0];
  if (sign === undefined) return;
  const what = `the program lies in a folder with “${sign}” in its path, where pages can't be compiled`;
  const todo = 'move it to one without #, ? and *';
  throw new InputError([{ file: project, line: 1, column: 1, what, todo, level: 'error' }]);
}

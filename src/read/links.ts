import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { nameBelow } from '../disk/below.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from './files.ts';

/** A problem where `path` is a symbolic link that leads out of `root`, or one that isn't followed. */
export function leavesFolder(path: string, root: string): Problem | null {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return null;
  const real = realPath(path);
  if (real === null) return problem(path, 'this symbolic link leads nowhere', 'remove it');
  const home = realPath(root);
  if (home === null || (real !== home && nameBelow(home, real) === null))
    return problem(path, `this symbolic link leads out of ${root}`, 'copy what it leads to into the folder');
  return statSync(real).isDirectory()
    ? problem(path, 'this symbolic link leads to a folder, and is not followed', 'give the files a place of their own')
    : null;
}

/** Null where it leads nowhere. */
function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** What prevents a folder that an edition must have from being used; null where nothing does. */
export function folderProblem(path: string, root: string, todo: string): Problem | null {
  const link = leavesFolder(path, root);
  if (link) return link;
  if (!existsSync(path)) return problem(path, 'there is no such folder', todo);
  return statSync(path).isDirectory() ? null : problem(path, 'this is no folder', todo);
}

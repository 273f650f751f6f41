import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './lock.ts';

/** What killed commands had written aside in folders and never moved to its place: `NAME.PROCESS.parallax.tmp`, a name that nobody gives a file of his own. */
export const leftIn = (folders: readonly string[]): string[] =>
  folders
    .filter((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => {
          const pid = /\.(\d{1,10})\.parallax\.tmp$/.exec(name)?.[1];
          return pid && !isRunning(Number(pid));
        })
        .map((name) => join(folder, name)),
    );

/** Removes it. What can't be removed does no harm. */
export function sweep(folders: readonly string[]): void {
  for (const path of leftIn(folders)) {
    try {
      rmSync(path, { force: true });
    } catch {
      // A folder that may not be written.
    }
  }
}

/** Removes what killed commands had written aside for one file, and nothing else that lies in its folder. */
export function sweepBeside(path: string): void {
  const own = `${basename(path)}.`;
  for (const left of leftIn([dirname(path)])) {
    if (basename(left).startsWith(own) && /^\d+\.parallax\.tmp$/.test(basename(left).slice(own.length)))
      rmSync(left, { force: true });
  }
}

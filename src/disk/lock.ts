import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** True where a process of this number runs; one that belongs to somebody else runs too. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const holderOf = (path: string): number => {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return Number.NaN;
  }
};

/**
 * Takes a lock file that holds this process's number; returns what gives it back, or the number of the process
 * that has it. A lock whose process is gone is taken over: its owner was killed before it could clear up.
 */
export function takeLock(path: string): { release(): void } | { heldBy: number } {
  mkdirSync(dirname(path), { recursive: true });
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    for (let attempt = 0; attempt < 10; attempt++) {
      try {
        // A hard link appears with its content in one step, which `open` with `wx` doesn't promise.
        linkSync(mine, path);
        return { release: () => holderOf(path) === process.pid && rmSync(path, { force: true }) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const pid = holderOf(path);
      if (pid !== process.pid && isRunning(pid)) return { heldBy: pid };
      const stale = `${mine}.stale`;
      try {
        renameSync(path, stale);
      } catch {
        continue;
      }
      // Another process may have taken over between the look and the rename: give it back.
      const moved = holderOf(stale);
      if (moved !== pid && isRunning(moved)) renameSync(stale, path);
      else rmSync(stale, { force: true });
    }
    return { heldBy: holderOf(path) };
  } finally {
    rmSync(mine, { force: true });
  }
}

import { linkSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputError } from '../model/problem.ts';

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

/** When a process began, in the system's own count; '' where the system doesn't tell. Numbers are given again, this isn't. */
function startOf(pid: number): string {
  try {
    // Fields of proc(5); the second, the name, is in brackets and may hold anything.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** Who holds a lock, and whether that process still runs. */
function holderOf(path: string): { pid: number; alive: boolean } {
  try {
    const [number, start = ''] = readFileSync(path, 'utf8').split(' ');
    const pid = Number(number);
    return { pid, alive: isRunning(pid) && (start === '' || start === startOf(pid)) };
  } catch {
    return { pid: Number.NaN, alive: false };
  }
}

/**
 * Takes a lock file that holds this process's number and start; returns what gives it back, or the number of the process
 * that has it. A lock whose process is gone is taken over: its owner was killed before it could clear up.
 * @throws InputError where a folder stands in its place.
 */
export function takeLock(path: string): { release(): void } | { heldBy: number } {
  mkdirSync(dirname(path), { recursive: true });
  const mine = `${path}.${process.pid}`;
  const content = `${process.pid} ${startOf(process.pid)}`;
  writeFileSync(mine, content);
  try {
    for (let attempt = 0; attempt < 10; attempt++) {
      try {
        place(mine, path, content);
        return { release: () => holderOf(path).pid === process.pid && rmSync(path, { force: true }) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) {
        const what = 'this is a folder, where a command notes in a file that it is at work';
        throw new InputError([{ file: path, line: 1, column: 1, what, todo: 'remove it', level: 'error' }]);
      }
      const { pid, alive } = holderOf(path);
      if (pid !== process.pid && alive) return { heldBy: pid };
      const stale = `${mine}.stale`;
      try {
        renameSync(path, stale);
      } catch {
        continue;
      }
      // Another process may have taken over between the look and the rename: give it back.
      const moved = holderOf(stale);
      if (moved.pid !== pid && moved.alive) renameSync(stale, path);
      else rmSync(stale, { force: true });
    }
    return { heldBy: holderOf(path).pid };
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Puts a file in a place where none may be. A hard link appears with its content in one step; some disks know none. */
function place(file: string, path: string, content: string): void {
  try {
    linkSync(file, path);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
    writeFileSync(path, content, { flag: 'wx' });
  }
}

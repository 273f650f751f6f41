import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const begun = /\.(\d+)\.tmp$/;
const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Keeps the newest so many entries of a folder, and those that a living process has begun. */
export function keepNewest(folder: string, most: number): void {
  const whole: { path: string; at: number }[] = [];
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const pid = begun.exec(name)?.[1];
    if (!pid) whole.push({ path, at: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 });
    else if (!runs(Number(pid))) rmSync(path, { recursive: true, force: true });
  }
  for (const { path } of whole.sort((a, b) => b.at - a.at).slice(most)) rmSync(path, { recursive: true, force: true });
}

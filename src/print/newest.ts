import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { leftIn } from '../disk/sweep.ts';

/** Keeps the newest so many entries of a folder, and those that a living process has begun. */
export function keepNewest(folder: string, most: number): void {
  const whole = readdirSync(folder)
    .filter((name) => !name.endsWith('.tmp'))
    .map((name) => join(folder, name))
    .map((path) => ({ path, at: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.at - a.at);
  for (const path of [...leftIn([folder]), ...whole.slice(most).map((w) => w.path)])
    rmSync(path, { recursive: true, force: true });
}

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Folders on their way out have such names. */
const going = /^old-\d+-\d+$/;
const gone = { recursive: true, force: true, maxRetries: 5 };
const remove = `for (const f of process.argv.slice(1)) require('node:fs').rmSync(f, ${JSON.stringify(gone)})`;
let n = 0;

const goingIn = (bin: string): string[] =>
  readdirSync(bin)
    .filter((name) => going.test(name))
    .map((name) => join(bin, name));

/** Puts a folder out of the way, into a folder of ours. */
export function discard(folder: string, bin: string): void {
  if (!existsSync(folder)) return;
  try {
    renameSync(folder, join(bin, `old-${process.pid}-${++n}`));
  } catch {
    // On another disk.
    rmSync(folder, gone);
  }
}

/**
 * Has what was put out of the way, by this program or one that was killed, removed after this one has ended its work: a site of ten
 * thousand articles has ninety thousand files, which take as long to remove as an edition to read.
 */
export function removeDiscarded(bin: string): void {
  const folders = goingIn(bin);
  if (folders.length === 0) return;
  spawn(process.execPath, ['--eval', remove, ...folders], { detached: true, stdio: 'ignore' })
    .on('error', () => {
      // No process more can be had.
      for (const folder of folders) rmSync(folder, gone);
    })
    .unref();
}

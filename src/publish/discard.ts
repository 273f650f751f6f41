import { spawn } from 'node:child_process';
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Folders on their way out have such names. */
const going = /^old-\d+-\d+$/;
const remove = 'require("node:fs").rmSync(process.argv[1], { recursive: true, force: true, maxRetries: 5 })';
let n = 0;

/**
 * Puts a folder out of the way and has it removed after this program has ended its work: a site of ten thousand articles has
 * ninety thousand files, which take as long to remove as an edition to read. `bin` is a folder of ours.
 */
export function discard(folder: string, bin: string): void {
  const there = join(bin, `old-${process.pid}-${++n}`);
  try {
    renameSync(folder, there);
  } catch {
    // Not there, or on another disk.
    rmSync(folder, { recursive: true, force: true });
    return;
  }
  spawn(process.execPath, ['--eval', remove, there], { detached: true, stdio: 'ignore' })
    .on('error', () => rmSync(there, { recursive: true, force: true }))
    .unref();
}

/** Removes what an earlier program didn't come to remove. */
export function emptyBin(bin: string): void {
  for (const name of readdirSync(bin)) {
    if (!going.test(name)) continue;
    try {
      rmSync(join(bin, name), { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // It is being removed at this moment.
    }
  }
}

import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all: under a temporary name beside it, then renamed, which the file system does in one step. */
export function writeWhole(path: string, text: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { flush: true });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

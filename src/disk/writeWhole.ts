import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

type Content = string | Uint8Array | Generator<string | Uint8Array>;

/** Writes a file so that a reader, a crash or a full disk never meets half of it: temporary name, flush, rename. What is too long for one string comes in pieces. */
export function writeWhole(path: string, content: Content): void {
  const temporary = writeAside(path, content);
  try {
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes a file's content out under a temporary name beside it, and gives that name. Leaves nothing where it fails. */
export function writeAside(path: string, content: Content): string {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.parallax.tmp`;
  try {
    const file = openSync(temporary, 'w');
    try {
      for (const piece of typeof content === 'string' || content instanceof Uint8Array ? [content] : content) {
        const bytes = Buffer.from(piece as string);
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return temporary;
  } catch (error) {
    rmSync(temporary, { force: true });
    // Whoever reads of it knows the file, not the temporary name.
    throw Object.assign(error as Error, { path });
  }
}

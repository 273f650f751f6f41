import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameBelow } from './below.ts';

/** Every file below a folder, as paths below it with “/”; none where there is no such folder. */
export const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((f) => f.isFile())
        .map((f) => nameBelow(folder, join(f.parentPath, f.name))!)
    : [];

/** One hash (SHA-256) for the names and contents of files below a folder, in whichever order they are given. */
export function filesHash(
  folder: string,
  files: readonly string[],
  bytesOf: (path: string) => Uint8Array = readFileSync,
): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort())
    hash
      .update(file.replaceAll('\\', '/'))
      .update('\0')
      .update(bytesOf(join(folder, file)))
      .update('\0');
  return hash.digest('hex');
}

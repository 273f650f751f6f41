import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Copies a folder with all that is in it to where nothing is yet. Node's own `cpSync` takes a full disk for a broken one (EIO). */
export function copyFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const f of readdirSync(from, { withFileTypes: true })) {
    if (f.isDirectory()) copyFolder(join(from, f.name), join(to, f.name));
    else copyFileSync(join(from, f.name), join(to, f.name));
  }
}

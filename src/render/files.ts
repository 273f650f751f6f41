import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes the files of a site into its folder, which nobody reads before it is whole: tens of thousands of small ones, for
 * which asking the system at once takes a third of the time of waiting for a thread that asks.
 */
export function filesOf(out: string): (path: string, content: Uint8Array) => void {
  const made = new Set<string>();
  return (path, content) => {
    const file = join(out, path);
    const folder = dirname(file);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    const to = openSync(file, 'w');
    try {
      for (let at = 0; at < content.length; ) at += writeSync(to, content, at);
    } finally {
      closeSync(to);
    }
  };
}

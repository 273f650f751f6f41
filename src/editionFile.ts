import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './disk/writeWhole.ts';
import type { Edition } from './model/edition.ts';
import { sharing } from './sharing.ts';

/** An edition between those who make it and those who show it: lines of JSON, each a key with its value or some of its list. */
const name = 'edition.jsonl';
/** So many entries of a list stand on one line. */
const together = 500;
/** Bytes read at once. */
const block = 1 << 20;

export const writeEdition = (folder: string, edition: Edition): void =>
  writeWhole(join(folder, name), linesOf(edition));

/** Lines, since a string ends at 512 MB, which an edition of fifteen thousand articles exceeds. */
function* linesOf(edition: Edition): Generator<string> {
  for (const [key, value] of Object.entries(edition)) {
    if (value === undefined) continue;
    if (!Array.isArray(value)) yield `${JSON.stringify([key, value])}\n`;
    // An empty list has a line, too.
    else
      for (let at = 0; at === 0 || at < value.length; at += together)
        yield `${JSON.stringify([key, value.slice(at, at + together)])}\n`;
  }
}

/** The edition that was written into a folder. @throws Error where there is none. */
export function readEdition(folder: string): Edition {
  const edition: Record<string, unknown> = {};
  const share = sharing();
  for (const line of linesIn(join(folder, name))) {
    const [key, value] = JSON.parse(line) as [string, unknown];
    share(value);
    const held = edition[key];
    if (Array.isArray(held)) for (const entry of value as unknown[]) held.push(entry);
    else edition[key] = value;
  }
  return edition as unknown as Edition;
}

/** The lines of a file, one after the other: whole, it would be half as large again as what it holds. */
function* linesIn(file: string): Generator<string> {
  const from = openSync(file, 'r');
  try {
    let pieces: Buffer[] = [];
    for (;;) {
      const bytes = Buffer.allocUnsafe(block);
      const read = readSync(from, bytes);
      if (read === 0) break;
      let start = 0;
      for (let end = bytes.indexOf(10); end >= 0 && end < read; end = bytes.indexOf(10, start)) {
        pieces.push(bytes.subarray(start, end));
        yield Buffer.concat(pieces).toString('utf8');
        pieces = [];
        start = end + 1;
      }
      pieces.push(bytes.subarray(start, read));
    }
  } finally {
    closeSync(from);
  }
}

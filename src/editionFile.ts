import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { writeWhole } from './disk/writeWhole.ts';
import type { Edition } from './model/edition.ts';
import { sharing } from './sharing.ts';

/** An edition between those who make it and those who show it: lines of JSON, each a key with its value or some of its list. */
const name = 'edition.jsonl';
/** The last line: a file without it isn't whole, or not yet. */
const end = '[]';
/** So many entries of a list stand on one line. */
const together = 500;
/** Bytes read at once. */
const block = 1 << 20;
/** So many ms whoever follows an edition waits for more of it. */
const pause = 10;

export const writeEdition = (folder: string, edition: Edition): void =>
  writeWhole(join(folder, name), linesOf(edition));

/** Writes an edition into a folder of the build's own, where others follow it as it grows, once `begun` has told them. */
export async function growEdition(folder: string, edition: Edition, begun: () => Promise<void>): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, name), 'w');
  try {
    await begun();
    for (const line of linesOf(edition)) {
      const bytes = Buffer.from(line);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    }
  } catch (error) {
    // The disk may be full: whoever reads of it knows the file.
    throw Object.assign(error as Error, { path: join(folder, name) });
  } finally {
    closeSync(file);
  }
}

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
  yield `${end}\n`;
}

/** The edition that was written into a folder. @throws Error where there is none, or not the whole of it. */
export function readEdition(folder: string): Edition {
  const reading = open(folder);
  try {
    while (!reading.whole()) if (reading.more() === 0) throw notWhole(folder);
    return reading.edition;
  } finally {
    reading.close();
  }
}

/** The edition that another process writes into a folder meanwhile. @throws Error where `ended` says that it has stopped before the end. */
export async function followEdition(folder: string, ended: () => boolean): Promise<Edition> {
  const reading = open(folder);
  try {
    while (!reading.whole()) {
      // Asked first: what was written before its end is read all the same.
      const last = ended();
      if (reading.more() > 0) continue;
      if (last) throw notWhole(folder);
      await setTimeout(pause);
    }
    return reading.edition;
  } finally {
    reading.close();
  }
}

/** Buffers' own way from bytes to text takes twice as long where not all of it is ASCII. */
const utf8 = new TextDecoder();

const notWhole = (folder: string): Error => new Error(`${join(folder, name)} is not whole`);

/** A file of an edition being read: `more` takes in what comes next, and says how many bytes it was. */
function open(folder: string): { edition: Edition; more(): number; whole(): boolean; close(): void } {
  const file = openSync(join(folder, name), 'r');
  const edition: Record<string, unknown> = {};
  const share = sharing();
  let whole = false;
  const take = (line: string): void => {
    if (line === end) {
      whole = true;
      return;
    }
    const [key, value] = JSON.parse(line) as [string, unknown];
    share(value);
    const held = edition[key];
    if (Array.isArray(held)) for (const entry of value as unknown[]) held.push(entry);
    else edition[key] = value;
  };
  // One line after the other: all of them, as text, would be half as large again as what they hold.
  let pieces: Buffer[] = [];
  return {
    edition: edition as unknown as Edition,
    more() {
      const bytes = Buffer.allocUnsafe(block);
      const read = readSync(file, bytes);
      let start = 0;
      for (let stop = bytes.indexOf(10); stop >= 0 && stop < read; stop = bytes.indexOf(10, start)) {
        pieces.push(bytes.subarray(start, stop));
        const line = utf8.decode(Buffer.concat(pieces));
        pieces = [];
        start = stop + 1;
        take(line);
      }
      if (read > start) pieces.push(bytes.subarray(start, read));
      return read;
    },
    whole: () => whole,
    close: () => closeSync(file),
  };
}

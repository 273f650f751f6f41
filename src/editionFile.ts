import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { writeWhole } from './disk/writeWhole.ts';
import type { Edition } from './model/edition.ts';
import { sharing } from './sharing.ts';

/** An edition between those who make it and those who show it: lines of JSON, each a path with the value there, or some of its list. */
const name = 'edition.jsonl';
/** The last line holds the checksum of all others: a file without it isn't whole, or not yet. */
const endOf = (sum: number): string => `[${sum}]`;
const isEnd = (line: string): boolean => !line.startsWith('[[');
/** So many entries of a list stand on one line: long lines would be most of the memory that reading and writing take. */
const together = 50;
/** Objects are taken apart down to this depth: `measures`, `coverage`, its `facts`. */
const depth = 3;
/** So many ms whoever follows an edition waits for more of it. */
const pause = 10;

type Line = [path: string[], value: unknown];

export const writeEdition = (folder: string, edition: Edition): void =>
  writeWhole(join(folder, name), linesOf(edition));

/** Writes an edition into a folder of the build's own, where others follow it as it grows, once `begun` has told them. */
export async function growEdition(folder: string, edition: Edition, begun: () => Promise<void>): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, name), 'w');
  try {
    await begun();
    for (const line of linesOf(edition)) write(file, line);
  } catch (error) {
    // The disk may be full: whoever reads of it knows the file.
    throw Object.assign(error as Error, { path: join(folder, name) });
  } finally {
    closeSync(file);
  }
}

/** Writes all of a line: a call may write some of it only. */
function write(file: number, line: string): void {
  let at = writeSync(file, line);
  if (at === Buffer.byteLength(line)) return;
  for (const bytes = Buffer.from(line); at < bytes.length; ) at += writeSync(file, bytes, at);
}

function* linesOf(edition: Edition): Generator<string> {
  let sum = 0;
  for (const part of partsOf([], edition)) {
    const line = `${JSON.stringify(part)}\n`;
    sum = crc32(line, sum);
    yield line;
  }
  yield `${endOf(sum)}\n`;
}

function* partsOf(path: string[], value: unknown): Generator<Line> {
  if (Array.isArray(value)) {
    // An empty list has a line, too.
    for (let at = 0; at === 0 || at < value.length; at += together) yield [path, value.slice(at, at + together)];
    return;
  }
  const fields = typeof value === 'object' && value !== null && path.length <= depth ? Object.entries(value) : [];
  if (fields.length === 0) yield [path, value];
  for (const [key, field] of fields) if (field !== undefined) yield* partsOf([...path, key], field);
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

const notWhole = (folder: string): Error => new Error(`${join(folder, name)} is not whole`);

type Node = Record<string, unknown>;

/** Puts a value in its place; some of a list goes behind what is there. */
function put(root: Node, [path, value]: Line): void {
  let node = root;
  for (const key of path.slice(0, -1)) {
    if (!Object.hasOwn(node, key)) define(node, key, {});
    node = node[key] as Node;
  }
  const key = path.at(-1)!;
  const held = Object.hasOwn(node, key) ? node[key] : undefined;
  if (Array.isArray(held)) for (const entry of value as unknown[]) held.push(entry);
  else define(node, key, value);
}

/** Sets a field whatever it is called; to assign to `__proto__` would not. */
const define = (node: Node, key: string, value: unknown): void => {
  Object.defineProperty(node, key, { value, writable: true, enumerable: true, configurable: true });
};

/** A file of an edition being read: `more` takes in what comes next, and says how many bytes it was. */
function open(folder: string): { edition: Edition; more(): number; whole(): boolean; close(): void } {
  const file = openSync(join(folder, name), 'r');
  const edition: Node = {};
  const share = sharing();
  // Buffers' own way from bytes to text takes twice as long where not all of it is ASCII.
  const utf8 = new TextDecoder();
  let whole = false;
  let sum = 0;
  const take = (of: Uint8Array): void => {
    const line = utf8.decode(of);
    if (isEnd(line)) {
      if (line !== endOf(sum)) throw notWhole(folder);
      whole = true;
      return;
    }
    sum = crc32('\n', crc32(of, sum));
    const [path, value] = JSON.parse(line) as Line;
    share(value);
    put(edition, [path, value]);
  };
  // The same bytes for all lines: new ones for each would have the memory cleared again and again.
  let bytes = Buffer.allocUnsafe(1 << 20);
  let filled = 0;
  return {
    edition: edition as unknown as Edition,
    more() {
      if (filled === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(bytes.length)]);
      const read = readSync(file, bytes, filled, bytes.length - filled, null);
      let start = 0;
      const to = filled + read;
      for (let stop = bytes.indexOf(10, filled); stop >= 0 && stop < to; stop = bytes.indexOf(10, start)) {
        take(bytes.subarray(start, stop));
        start = stop + 1;
      }
      bytes.copyWithin(0, start, to);
      filled = to - start;
      return read;
    },
    whole: () => whole,
    close: () => closeSync(file),
  };
}

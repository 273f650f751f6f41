import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { writeWhole } from '../disk/writeWhole.ts';
import type { Edition } from '../model/edition.ts';
import { internStrings } from './internStrings.ts';

/** An edition between those who make it and those who show it: lines of JSON, each a path with the value there, or some of its list. */
const name = 'edition.jsonl';
/** The last line holds the checksum of all others: a file without it isn't whole. */
const endOf = (sum: number): string => `[${sum}]`;
const isEnd = (line: string): boolean => !line.startsWith('[[');
/** So many entries of a list stand on one line: long lines would be most of the memory that reading and writing take. */
const together = 50;
/** Objects are taken apart down to this depth: `measures`, `coverage`, its `facts`. */
const depth = 3;

type Line = [path: string[], value: unknown];

export const writeEdition = (folder: string, edition: Edition): void =>
  writeWhole(join(folder, name), linesOf(edition));

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

/** The edition that was written into a folder. @throws Error where there is none, or not the whole of it. */
export function readEdition(folder: string): Edition {
  const edition: Node = {};
  const intern = internStrings();
  let end: string | null = null;
  let sum = 0;
  // Buffers' own way from bytes to text takes twice as long where not all of it is ASCII.
  const utf8 = new TextDecoder();
  for (const bytes of linesIn(join(folder, name))) {
    const line = utf8.decode(bytes);
    if (isEnd(line)) {
      end = line;
      break;
    }
    sum = crc32('\n', crc32(bytes, sum));
    const [path, value] = JSON.parse(line) as Line;
    intern(value);
    put(edition, [path, value]);
  }
  if (end !== endOf(sum)) throw new Error(`${join(folder, name)} is not whole`);
  return edition as unknown as Edition;
}

/** The bytes of each line of a file, good until the next is asked for: a file may be longer than any string. */
function* linesIn(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  // The same bytes for all lines: new ones for each would have the memory cleared again and again.
  let bytes = Buffer.allocUnsafe(1 << 20);
  let filled = 0;
  try {
    for (;;) {
      if (filled === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(bytes.length)]);
      const read = readSync(file, bytes, filled, bytes.length - filled, null);
      if (read === 0) return;
      const to = filled + read;
      let start = 0;
      for (let stop = bytes.indexOf(10, filled); stop >= 0 && stop < to; stop = bytes.indexOf(10, start)) {
        yield bytes.subarray(start, stop);
        start = stop + 1;
      }
      bytes.copyWithin(0, start, to);
      filled = to - start;
    }
  } finally {
    closeSync(file);
  }
}

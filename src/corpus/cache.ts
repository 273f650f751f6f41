import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const hash = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

/** Buffers' own way from bytes to text takes twice as long where not all of it is ASCII. */
const utf8 = new TextDecoder();

/** Two lines: what is always asked for, and what seldom is. */
export interface Entry {
  head: string;
  /** Null where it is damaged. */
  body(): string | null;
}

/** What was read from each article, kept from one build to the next. Deleting it costs only time. */
export interface Cache {
  get(key: string): Entry | null;
  put(key: string, head: string, body: string): void;
  /** Forgets what the keys used since it was opened don't include. */
  prune(used: ReadonlySet<string>): void;
}

/** What the reading of an article is kept under; `version` stands for all that it rests on beside the article. */
export const readingKey = (version: string, path: string, content: Buffer): string =>
  hash(`${version}\n${path}\n${hash(content)}`).slice(0, 40);

/**
 * A cache in `folder` for the articles of one seeds folder. An entry whose checksum is wrong is dropped, never believed; a
 * cache that can't be written is done without.
 */
export function openCache(folder: string, seeds: string): Cache {
  const own = join(folder, hash(resolve(seeds)).slice(0, 16));
  const fileOf = (key: string) => join(own, `${key}.json`);
  let writable = true;
  try {
    mkdirSync(own, { recursive: true });
  } catch {
    writable = false;
  }
  return {
    get(key) {
      let whole: Buffer;
      try {
        whole = readFileSync(fileOf(key));
      } catch {
        // Not there, or not readable: read the article again.
        return null;
      }
      const sums = whole.indexOf('\n');
      const end = whole.indexOf('\n', sums + 1);
      const [ofHead, ofBody] = whole.toString('latin1', 0, Math.max(0, sums)).split(' ');
      const sound = (part: Buffer, sum: string | undefined): string | null => {
        if (end > sums && hash(part) === sum) return utf8.decode(part);
        rmSync(fileOf(key), { force: true });
        return null;
      };
      const head = sound(whole.subarray(sums + 1, Math.max(0, end)), ofHead);
      return head === null ? null : { head, body: () => sound(whole.subarray(end + 1), ofBody) };
    },
    put(key, head, body) {
      if (!writable) return;
      const temporary = `${fileOf(key)}.${process.pid}.tmp`;
      try {
        writeFileSync(temporary, `${hash(head)} ${hash(body)}\n${head}\n${body}`);
        renameSync(temporary, fileOf(key));
      } catch {
        writable = false;
        rmSync(temporary, { force: true });
      }
    },
    prune(used) {
      try {
        for (const file of readdirSync(own))
          if (!used.has(file.replace(/\.json$/, ''))) rmSync(join(own, file), { force: true });
      } catch {
        // Another build may be clearing up too.
      }
    },
  };
}

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const hash = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

/** What was read from each article, kept from one build to the next. Deleting it costs only time. */
export interface Cache {
  get(key: string): string | null;
  put(key: string, line: string): void;
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
      try {
        const whole = readFileSync(fileOf(key), 'utf8');
        const end = whole.indexOf('\n');
        const line = whole.slice(end + 1);
        if (end > 0 && whole.slice(0, end) === hash(line)) return line;
        rmSync(fileOf(key), { force: true });
      } catch {
        // Not there, or not readable: read the article again.
      }
      return null;
    },
    put(key, line) {
      if (!writable) return;
      const temporary = `${fileOf(key)}.${process.pid}.tmp`;
      try {
        writeFileSync(temporary, `${hash(line)}\n${line}`);
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

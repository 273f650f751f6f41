import { closeSync, fsyncSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { printOfText } from './prints.ts';

/** Where the words of a page stand in the file, in bytes, and what stands for them. */
export interface WordsPlace {
  at: number;
  length: number;
  print: string;
}

/** What the search reads of pages, one page after another in a file: a tenth of what the pages themselves hold. */
export interface Words {
  /** The words that the last build put there; null where they aren't those any more. */
  of(place: WordsPlace): string | null;
  add(words: string): WordsPlace;
  /** Puts the words of this build in the place of the last one's. */
  write(): void;
  /** Closes the files; what wasn't put in its place is gone. */
  close(): void;
}

export function openWords(path: string): Words {
  const temporary = `${path}.${process.pid}.tmp`;
  const before = opened(path);
  let now: number | null = null;
  let end = 0;
  return {
    of({ at, length, print }) {
      if (before === null) return null;
      const bytes = Buffer.alloc(length);
      return readSync(before, bytes, 0, length, at) === length && printOfText(bytes) === print
        ? bytes.toString('utf8')
        : null;
    },
    add(words) {
      if (now === null) {
        mkdirSync(dirname(path), { recursive: true });
        now = openSync(temporary, 'w');
      }
      const bytes = Buffer.from(words);
      for (let done = 0; done < bytes.length; ) done += writeSync(now, bytes, done, bytes.length - done, end + done);
      const place = { at: end, length: bytes.length, print: printOfText(bytes) };
      end += bytes.length;
      return place;
    },
    write() {
      if (now === null) return;
      fsyncSync(now);
      renameSync(temporary, path);
    },
    close() {
      for (const file of [before, now]) if (file !== null) closeSync(file);
      if (now !== null) rmSync(temporary, { force: true });
    },
  };
}

function opened(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch {
    // There is none yet.
    return null;
  }
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { sweep } from '../disk/sweep.ts';
import { writeWhole } from '../disk/writeWhole.ts';
import { isAsPrinted, type Lying, seenAt } from './asPrinted.ts';
import { keepNewest } from './newest.ts';
import { printOfText } from './prints.ts';
import type { Noticing } from './reads.ts';
import { openWords, type WordsPlace } from './words.ts';

/**
 * What is known of a file that was printed: the props it was given, its bytes, how it lies on the disk, what the search reads of it,
 * and the parts of the edition that it read.
 */
interface Printed extends Lying {
  props: string;
  words: WordsPlace | null;
  parts: Uint32Array;
}
/**
 * `prints` stand for the content of `parts`, place by place; `loading` are the parts that the modules read as they load; `round`
 * counts the site's builds.
 */
interface Record {
  version: string;
  round: number;
  /** In ms since 1970. */
  since: number;
  parts: string[];
  prints: string[];
  loading: Uint32Array;
  files: Map<string, Printed>;
}

/** What the last build printed, and what this one does. */
export interface Keep {
  /** What the search reads of a file of the last build that reads as it did; null where it has to be printed. */
  held(file: string, props: unknown): { words: string | null } | null;
  /** Remembers a file that was printed to `path`. */
  add(file: string, path: string, props: unknown, printed: JustPrinted): void;
  /** Remembers that a file which is held lies at `path` now, as another file than before. */
  copied(file: string, path: string): void;
  write(): void;
  /** Closes what is open, and leaves nothing half written. */
  close(): void;
}

/** A file's content, what the search reads of it, if anything, and the parts of the edition that it read. */
export interface JustPrinted {
  content: Uint8Array;
  words: string | null;
  parts: readonly string[];
}

/** Where a site's record lies; each printing process keeps its own. */
export interface KeepPlace {
  /** The record's file. */
  file: string;
  /** The site's folder as the last build left it. */
  last: string;
  /** Stands for all that pages rest on beside the edition. */
  version: string;
}

/** Files of so many sites are kept, three of each: the others are of sites that nobody builds any more. */
const most = 48;

const seal = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

function recordAt({ file, version }: KeepPlace): Record | null {
  try {
    const whole = readFileSync(file);
    const bytes = whole.subarray(32);
    if (!seal(bytes).equals(whole.subarray(0, 32))) return null;
    const record = deserialize(bytes) as Record;
    return record.version === version ? record : null;
  } catch {
    // Not there, or not readable: everything is printed.
    return null;
  }
}

/**
 * Opens what the last build remembered. A file is held where its props and every part that it read, and that the modules read as
 * they loaded, have the prints they had, and where in `last` lies what was printed.
 */
export function openKeep(place: KeepPlace, noticing: Noticing, loading: readonly string[]): Keep {
  const parts = new Map<string, number>();
  const prints: string[] = [];
  const placeOf = (part: string): number => {
    let at = parts.get(part);
    if (at === undefined) {
      at = prints.push(noticing.print(part)) - 1;
      parts.set(part, at);
    }
    return at;
  };
  const files = new Map<string, Printed>();
  sweep([dirname(place.file)]);
  const words = openWords(`${place.file}-words`);
  let before = recordAt(place);
  const round = (before?.round ?? 0) + 1;
  /** Places in the record before → places in this one, or -1 where the content has changed; 0 where not yet asked. */
  const now = new Int32Array(before?.parts.length ?? 0);
  const same = (at: number): boolean => {
    if (now[at] === 0) {
      const here = placeOf(before!.parts[at]!);
      now[at] = prints[here] === before!.prints[at] ? here + 1 : -1;
    }
    return now[at]! > 0;
  };
  if (before && !before.loading.every(same)) before = null;
  return {
    held(file, props) {
      const known = before?.files.get(file);
      if (!known || known.props !== noticing.printOf(props) || !known.parts.every(same)) return null;
      try {
        const path = join(place.last, file);
        if (!isAsPrinted(path, known, { round, since: before!.since, files: before!.files.size })) return null;
        const text = known.words && words.of(known.words);
        if (known.words && text === null) return null;
        files.set(file, {
          ...known,
          seen: seenAt(path),
          words: text === null ? null : words.add(text),
          parts: known.parts.map((at) => now[at]! - 1),
        });
        return { words: text };
      } catch {
        return null;
      }
    },
    add(file, path, props, { content, words: text, parts: read }) {
      files.set(file, {
        props: noticing.printOf(props),
        content: printOfText(content),
        seen: seenAt(path),
        words: text === null ? null : words.add(text),
        parts: Uint32Array.from(read, placeOf),
      });
    },
    copied(file, path) {
      files.get(file)!.seen = seenAt(path);
    },
    write() {
      const { version } = place;
      // Before the parts are listed: it adds to them.
      const atLoading = Uint32Array.from(loading, placeOf);
      const record: Record = {
        version,
        round,
        since: Date.now(),
        parts: [...parts.keys()],
        prints,
        loading: atLoading,
        files,
      };
      const bytes = serialize(record);
      words.write();
      writeWhole(
        place.file,
        (function* () {
          yield seal(bytes);
          yield bytes;
        })(),
      );
      keepNewest(dirname(place.file), most);
    },
    close: words.close,
  };
}

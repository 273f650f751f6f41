import { createHash } from 'node:crypto';
import type { EditionIndex } from '../../edition/indexes.ts';
import type { Edition } from '../../model/edition.ts';
import { publicEntry } from './publicEntry.ts';
import { type Table, tableCsv } from './table.ts';
import { tablesOf } from './tables.ts';

/** A file of `data/`, with what a reader needs to check it. */
export interface DataFile {
  name: string;
  title: string;
  /** Its content, made anew each time: whole, these files take several times the memory of the edition. */
  pieces: () => Iterable<string>;
  rows: number;
  /** Known without making it again once all of it was made, which a build does first. */
  readonly bytes: number;
  readonly sha256: string;
  table: Table | null;
}

function file(name: string, title: string, rows: number, made: () => Iterable<string>, table: Table | null): DataFile {
  let sum: { bytes: number; sha256: string } | null = null;
  function* pieces(): Generator<string> {
    const hash = createHash('sha256');
    let bytes = 0;
    for (const piece of made()) {
      hash.update(piece);
      bytes += Buffer.byteLength(piece);
      yield piece;
    }
    sum = { bytes, sha256: hash.digest('hex') };
  }
  function summed(): { bytes: number; sha256: string } {
    if (!sum) for (const _ of pieces());
    return sum!;
  }
  return {
    name,
    title,
    rows,
    table,
    pieces,
    get bytes() {
      return summed().bytes;
    },
    get sha256() {
      return summed().sha256;
    },
  };
}

function* entryLines(edition: Edition): Generator<string> {
  for (const article of [...edition.articles, ...(edition.aside ?? []).map((a) => a.article)])
    yield `${JSON.stringify(publicEntry(edition, article))}\n`;
}

/** A hash of all the files: the same data has the same version. Its first twelve digits are enough to tell versions apart. */
export const dataHash = (files: readonly DataFile[]): string =>
  createHash('sha256')
    .update(files.map((f) => f.sha256).join('\n'))
    .digest('hex');
export const versionOf = (hash: string): string => hash.slice(0, 12);

/** The whole edition as files. Their sums are worked out once for each list of them: a build makes one. */
export const dataFilesOf = (edition: Edition, index: EditionIndex): DataFile[] => [
  file(
    'entries.jsonl',
    'One article a line, with its dates, actors, statements and events',
    edition.articles.length,
    () => entryLines(edition),
    null,
  ),
  ...tablesOf(edition, index).map((t) => file(`${t.name}.csv`, t.title, t.rows().length, () => tableCsv(t), t)),
];

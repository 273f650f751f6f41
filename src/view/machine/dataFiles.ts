import { createHash } from 'node:crypto';
import { edition, index } from '../../edition.ts';
import { publicEntry } from './publicEntry.ts';
import { type Table, tableCsv, tablesOf } from './tables.ts';

/** A file of `data/`, with what a reader needs to check it. */
export interface DataFile {
  name: string;
  title: string;
  body: string;
  bytes: number;
  sha256: string;
  table: Table | null;
}

const file = (name: string, title: string, body: string, table: Table | null): DataFile => ({
  name,
  title,
  body,
  bytes: Buffer.byteLength(body),
  sha256: createHash('sha256').update(body).digest('hex'),
  table,
});

/** A hash of all the files: the same data has the same version. Its first twelve digits are enough to tell versions apart. */
export const dataHash = (files: readonly DataFile[]): string =>
  createHash('sha256')
    .update(files.map((f) => f.sha256).join('\n'))
    .digest('hex');
export const versionOf = (hash: string): string => hash.slice(0, 12);

let made: DataFile[] | null = null;

/** The whole edition as files, made once for a build. */
export function dataFiles(): DataFile[] {
  made ??= [
    file(
      'entries.jsonl',
      'One article a line, with its dates, actors, statements and events',
      edition.articles.map((a) => `${JSON.stringify(publicEntry(edition, index, a))}\n`).join(''),
      null,
    ),
    ...tablesOf(edition, index).map((t) => file(`${t.name}.csv`, t.title, tableCsv(t), t)),
  ];
  return made;
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** Pagefind's files are gzip over this mark and CBOR (RFC 8949). */
const mark = Buffer.from('pagefind_dcd');
const unpack = (file: string): unknown => decode(gunzipSync(readFileSync(file)).subarray(mark.length));
const pack = (value: unknown): Buffer => gzipSync(Buffer.concat([mark, encode(value)]), { level: 9 });
const byCode = (a: readonly unknown[], b: readonly unknown[]): number =>
  String(a[0]) < String(b[0]) ? -1 : String(a[0]) > String(b[0]) ? 1 : 0;

type Filter = [name: string, values: [value: string, pages: number[]][]];
type Meta = [
  version: string,
  pages: unknown[],
  chunks: unknown[],
  filters: [name: string, hash: string][],
  ...unknown[],
];

/** Names a file by its content, as Pagefind does: `en_` and so many digits. */
const nameOf = (language: string, bytes: Buffer, digits: number): string =>
  `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, digits)}`;

/**
 * Puts the filters of a Pagefind index (1.5) in order. Pagefind writes them as a hash map happens to hold them, so that
 * two builds of the same pages would differ, and with them the names of these files and of the index itself.
 */
export function sameSearchIndex(folder: string): void {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as { languages: Record<string, { hash: string }> };
  for (const [language, about] of Object.entries(entry.languages)) {
    const metaFile = join(folder, `pagefind.${about.hash}.pf_meta`);
    const meta = unpack(metaFile) as Meta;
    meta[3].sort(byCode);
    for (const filter of meta[3]) {
      const file = join(folder, 'filter', `${filter[1]}.pf_filter`);
      if (!existsSync(file)) continue;
      const held = unpack(file) as Filter;
      held[1].sort(byCode);
      const bytes = pack(held);
      filter[1] = nameOf(language, bytes, 7);
      writeFileSync(file, bytes);
      renameSync(file, join(folder, 'filter', `${filter[1]}.pf_filter`));
    }
    const bytes = pack(meta);
    about.hash = nameOf(language, bytes, 10);
    writeFileSync(metaFile, bytes);
    renameSync(metaFile, join(folder, `pagefind.${about.hash}.pf_meta`));
  }
  writeFileSync(entryFile, JSON.stringify(entry));
}

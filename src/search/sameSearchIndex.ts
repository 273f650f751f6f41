import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** Pagefind's files are gzip over this mark and CBOR (RFC 8949). */
const mark = Buffer.from('pagefind_dcd');
const unpack = (content: Uint8Array): unknown => decode(gunzipSync(content).subarray(mark.length));
const pack = (value: unknown): Buffer => gzipSync(Buffer.concat([mark, encode(value)]), { level: 9 });
const byCode = (a: readonly unknown[], b: readonly unknown[]): number =>
  String(a[0]) < String(b[0]) ? -1 : String(a[0]) > String(b[0]) ? 1 : 0;

type Entry = { languages: Record<string, { hash: string }> };
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
 * The files of a Pagefind index (1.5), path → content, with its filters in order. Pagefind writes them as a hash map happens
 * to hold them, so that two builds of the same pages would differ, and with them the names of these files and of the index.
 */
export function sameSearchIndex(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const same = new Map(files);
  const take = (path: string): Uint8Array | undefined => {
    const content = same.get(path);
    same.delete(path);
    return content;
  };
  const entryFile = 'pagefind-entry.json';
  const entry = JSON.parse(Buffer.from(files.get(entryFile)!).toString('utf8')) as Entry;
  for (const [language, about] of Object.entries(entry.languages)) {
    const meta = unpack(take(`pagefind.${about.hash}.pf_meta`)!) as Meta;
    meta[3].sort(byCode);
    for (const filter of meta[3]) {
      const content = take(`filter/${filter[1]}.pf_filter`);
      if (!content) continue;
      const held = unpack(content) as Filter;
      held[1].sort(byCode);
      const bytes = pack(held);
      filter[1] = nameOf(language, bytes, 7);
      same.set(`filter/${filter[1]}.pf_filter`, bytes);
    }
    const bytes = pack(meta);
    about.hash = nameOf(language, bytes, 10);
    same.set(`pagefind.${about.hash}.pf_meta`, bytes);
  }
  return same.set(entryFile, Buffer.from(JSON.stringify(entry)));
}

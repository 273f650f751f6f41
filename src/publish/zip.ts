import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { nameBelow } from '../disk/below.ts';
import { InputError } from '../model/problem.ts';
import { pageFromDisk } from './fromDisk.ts';

/** What needs a server: headers, the page for what isn't there, and the search index, which no browser loads from a disk. */
const needsServer = /^(?:\.parallax-site|_headers|_redirects|404\.html|robots\.txt|sitemap[^/]*\.xml|pagefind\/.*)$/;
const packedAlready = /\.(?:png|woff2)$/;

/** The format's own limit, without its 64-bit form, which older unpackers don't read. */
const most = 65_535;

/**
 * Packs a built site for a disk: below one folder, links spelled out, files in order, all of one time. The same site gives
 * the same bytes. Comes in pieces, a few files at a time. `but` is left out: the zip itself, where it lies there. @throws InputError where a zip can't hold so many files.
 */
export function* zipOf(site: string, folder: string, but?: string): Generator<Uint8Array> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) => nameBelow(site, join(f.parentPath, f.name))!)
    .filter((f) => !needsServer.test(f) && f !== but && !(f.startsWith(`${but}.`) && f.endsWith('.tmp')))
    .sort();
  if (files.length > most) {
    const what = `the site has ${files.length} files, and a zip holds ${most}`;
    throw new InputError([
      { file: site, line: 1, column: 1, what, todo: 'hand the folder on as it is', level: 'error' },
    ]);
  }
  let made: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    made.push(piece);
  });
  for (const name of files) {
    const bytes = readFileSync(join(site, name));
    const entry = packedAlready.test(name)
      ? new ZipPassThrough(`${folder}/${name}`)
      : new ZipDeflate(`${folder}/${name}`, { level: 9 });
    // The time is local in a zip: this one is written the same in every zone.
    entry.mtime = new Date(2000, 0, 1);
    zip.add(entry);
    entry.push(name.endsWith('.html') ? Buffer.from(pageFromDisk(bytes.toString('utf8'))) : bytes, true);
    yield* made;
    made = [];
  }
  zip.end();
  yield* made;
}

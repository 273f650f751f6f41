import { readEdition } from './editionFile.ts';
import type { Edition } from './model/edition.ts';
import { indexesOf } from './view/indexes.ts';

/** Where the build script leaves the entries for the pages. */
export const entriesFolder = process.env['PARALLAX_ENTRIES'] ?? '.parallax/entries';

declare global {
  /** What the building process holds already: reading it again from disk would take its memory twice. */
  var parallaxEdition: Edition | undefined;
}

const given = globalThis.parallaxEdition ?? readEdition(entriesFolder);
const reads = globalThis.parallaxReads;

/** The one door between the entries and the pages: read once for a whole build. */
export const edition: Edition = reads?.edition(given) ?? given;

const indexes = indexesOf(edition);
/** The same by every key that a page asks for. */
export const index = reads?.index(indexes) ?? indexes;

import { readEdition } from './editionFile.ts';
import type { Edition } from './model/edition.ts';
import { indexesOf } from './view/indexes.ts';

/** Where the build leaves the entries for the pages. */
export const entriesFolder = process.env['PARALLAX_ENTRIES'] ?? '.parallax/entries';

/** The one door between the entries and the pages: read once for a whole build. */
export const edition: Edition = readEdition(entriesFolder);

/** The same by every key that a page asks for. */
export const index = indexesOf(edition);

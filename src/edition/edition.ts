import type { Edition } from '../model/edition.ts';
import { readEdition } from './file.ts';
import { indexesOf } from './indexes.ts';

/** Where the build leaves the edition for the pages. */
export const entriesFolder = process.env['PARALLAX_ENTRIES'] ?? '.parallax/entries';

/** The one door between the entries and the pages: read once for a whole build. */
export const edition: Edition = readEdition(entriesFolder);

/** The same by every key that a page asks for. */
export const index = indexesOf(edition);

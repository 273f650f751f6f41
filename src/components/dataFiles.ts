import { edition, index } from '../edition/edition.ts';
import { dataFilesOf } from '../view/machine/dataFiles.ts';

/** The files of `data/` of the edition that is shown; listed once for a whole build. */
export const dataFiles = dataFilesOf(edition, index);

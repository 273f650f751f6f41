import { readEdition } from '../edition/file.ts';
import type { Edition } from '../model/edition.ts';
import { lastingId } from '../view/machine/lastingId.ts';

/**
 * The edition that the last build on this machine published, where it was this one: by the id that its feeds go by, which no edit
 * of it and no move of its folder changes. Null where it was another's, or none that can be read.
 */
export function lastBuild(site: Edition['site'], folder = '.parallax/entries'): Edition | null {
  try {
    const edition = readEdition(folder);
    return lastingId(edition.site, '') === lastingId(site, '') ? edition : null;
  } catch {
    return null;
  }
}

import { readEdition } from '../edition/file.ts';
import type { Edition } from '../model/edition.ts';

/** The edition that the last build on this machine published; null where there is none that can be read. */
export function lastBuild(folder = '.parallax/entries'): Edition | null {
  try {
    return readEdition(folder);
  } catch {
    return null;
  }
}

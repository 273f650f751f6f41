import { realpathSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';

/** Whether a path in a folder leads, by links, to what lies outside of that folder. */
export function leadsOut(folder: string, path: string): boolean {
  try {
    const way = relative(realpathSync(folder), realpathSync(path));
    return way === '..' || /^\.\.[\\/]/.test(way) || isAbsolute(way);
  } catch {
    // What isn't there leads nowhere: whoever opens it says so.
    return false;
  }
}

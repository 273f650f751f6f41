import { existsSync, readFileSync } from 'node:fs';
import type { Edition } from '../model/edition.ts';

/** The edition that the last build on this machine published; null where there is none that can be read. */
export function lastBuild(path = '.parallax/entries/edition.json'): Edition | null {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Edition;
  } catch {
    return null;
  }
}

import { readFileSync } from 'node:fs';
import { methodCode } from '../corpus/version.ts';

let made: string | null = null;

/**
 * Which Parallax made the data: the version in package.json and, as SemVer’s build metadata, twelve digits of a hash of the
 * code that reads, links and compares. Two editions of one method have been made by the same code, released or not.
 */
export function methodVersion(): string {
  made ??= `${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}+${methodCode('.').slice(0, 12)}`;
  return made;
}

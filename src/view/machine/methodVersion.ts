import { readFileSync } from 'node:fs';

/** Which Parallax made the data: the version in package.json. */
export const methodVersion = (): string =>
  (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

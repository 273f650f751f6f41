import { linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyFolder } from '../disk/copyFolder.ts';
import { filesBelow } from '../disk/filesHash.ts';

let n = 0;

/**
 * Lays a compiled site out for one build: the files that every site holds go into `dist`, and the modules that render get a
 * folder of their own below `work`, which is given. Node loads a module once, and these hold one edition.
 */
export function setUp(compiled: string, work: string, dist: string): string {
  copyFolder(join(compiled, 'client'), dist);
  const server = join(work, `server-${++n}`);
  for (const file of filesBelow(join(compiled, 'server'))) {
    mkdirSync(dirname(join(server, file)), { recursive: true });
    linkSync(join(compiled, 'server', file), join(server, file));
  }
  return server;
}

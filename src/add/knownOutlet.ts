import { join } from 'node:path';
import { InputError } from '../model/problem.ts';
import { nearest } from '../read/nearest.ts';

/** Throws InputError where an outlet isn't one of the edition's. */
export function mustBeKnown(id: string, sources: readonly { id: string }[], seeds: string): void {
  if (id === 'unknown' || sources.some((s) => s.id === id)) return;
  const ids = sources.map((s) => s.id);
  const near = nearest(id, ids);
  throw new InputError([
    {
      file: join(seeds, 'sources.yaml'),
      line: 1,
      column: 1,
      what: `the outlet “${id}” isn't there`,
      todo: near
        ? `did you mean --source ${near}? Otherwise add it there first`
        : 'add it there first, or leave --source out',
      level: 'error',
    },
  ]);
}

import { existsSync, readFileSync } from 'node:fs';
import { noteOf } from '../disk/alone.ts';
import type { Writing } from '../disk/writeTogether.ts';

/** Addresses that an editor took back before they were published: a site on this machine may still have their pages. */
export function forgottenIn(seeds: string): ReadonlySet<string> {
  const path = noteOf(seeds, 'forgotten');
  return new Set(existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []);
}

/** The note of them with some more. */
export const forgotten = (seeds: string, addresses: readonly string[]): Writing => [
  noteOf(seeds, 'forgotten'),
  [...new Set([...forgottenIn(seeds), ...addresses.filter((a) => !a.includes('#'))])].map((a) => `${a}\n`).join(''),
];

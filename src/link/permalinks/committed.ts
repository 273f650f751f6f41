import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const name = 'permalinks.json';

/** What git answers in a folder, or null: there may be no git, no repository, or no such file in it. */
function git(folder: string, ...args: string[]): string | null {
  const { status, stdout } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    timeout: 20_000,
  });
  return status === 0 ? stdout : null;
}

const addressesIn = (text: string): Set<string> =>
  new Set(Array.from(text.matchAll(/^"([^"~][^"]*)": /gm), (m) => m[1]!));

/**
 * The addresses that were published, as far as git tells: those of the ledger in the last commit. Null where the edition lies in no
 * repository, or its ledger is left out of it: then nobody can tell.
 */
export function committedAddresses(seeds: string): Set<string> | null {
  const tells =
    git(seeds, 'rev-parse', '--is-inside-work-tree') !== null && git(seeds, 'check-ignore', '-q', name) === null;
  return tells ? addressesIn(git(seeds, 'show', `HEAD:./${name}`) ?? '') : null;
}

/**
 * The addresses that the ledger in the last commit holds and the one on disk, of so many bytes, doesn't. A ledger only grows, so
 * that one at least as large as the committed one isn't compared.
 */
export function lostSinceCommit(seeds: string, bytes: number): string[] {
  const size = Number(git(seeds, 'cat-file', '-s', `HEAD:./${name}`) ?? 0);
  if (!size || bytes >= size) return [];
  const now = bytes ? addressesIn(readFileSync(join(seeds, name), 'utf8')) : new Set<string>();
  return [...addressesIn(git(seeds, 'show', `HEAD:./${name}`) ?? '')].filter((address) => !now.has(address));
}

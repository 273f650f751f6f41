import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { writeWhole } from '../disk/writeWhole.ts';
import { InputError } from '../model/problem.ts';

/** Every site that this program wrote has it: the list of the files that it wrote there. */
export const ownFilesName = '.parallax-site';
const says = 'Written by Parallax. A build replaces the files listed here and leaves all others alone.';

/** All that lies below a folder but folders themselves: files, links (not followed), whatever else; with `/` on every system. */
function* lyingIn(folder: string, below = ''): Generator<string> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = posix.join(below, entry.name);
    if (entry.isDirectory()) yield* lyingIn(folder, path);
    else yield path;
  }
}

/** The files of a site that this program wrote; null where the folder holds none. */
export function ownFilesIn(site: string): ReadonlySet<string> | null {
  let text: string;
  try {
    text = readFileSync(join(site, ownFilesName), 'utf8');
  } catch {
    return null;
  }
  const [head, , ...files] = text.split('\n');
  return head === says ? new Set([...files.filter(Boolean), ownFilesName]) : null;
}

/** Writes the list of a new site's files into it. */
export function listOwnFiles(site: string): void {
  writeWhole(join(site, ownFilesName), [says, '', ...[...lyingIn(site)].sort(), ''].join('\n'));
}

/** What others put into a site, as `CNAME` or a folder `.well-known`. */
export function othersIn(site: string): string[] {
  const own = existsSync(site) ? ownFilesIn(site) : null;
  return own === null ? [] : [...lyingIn(site)].filter((path) => !own.has(path)).sort();
}

/** Throws InputError, and names them, where files of others stand where the new site has its own. */
export function mustLeaveAlone(others: readonly string[], fresh: string, out: string): void {
  const inTheWay = (path: string): boolean => {
    const parts = path.split('/');
    for (let n = 1; n <= parts.length; n++) {
      const there = lstatSync(join(fresh, ...parts.slice(0, n)), { throwIfNoEntry: false });
      if (!there) return false;
      if (!there.isDirectory()) return true;
    }
    return true;
  };
  const problems = others.filter(inTheWay).map((path) => ({
    file: join(out, path),
    line: 1,
    column: 1,
    what: 'this file wasn’t written by a build, and the site has one of the same name',
    todo: 'move it out of the folder',
    level: 'error' as const,
  }));
  if (problems.length > 0) throw new InputError(problems);
}

/** Puts what others put into a site into the one that takes its place: the same file under a second name where the disk knows such. */
export function takeAlong(others: readonly string[], site: string, fresh: string): void {
  for (const path of others) {
    const [from, to] = [join(site, path), join(fresh, path)];
    mkdirSync(dirname(to), { recursive: true });
    if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from), to);
    else {
      try {
        linkSync(from, to);
      } catch {
        copyFileSync(from, to);
      }
    }
  }
}

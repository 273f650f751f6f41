import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { holds } from '../disk/below.ts';
import { InputError } from '../model/problem.ts';
import { ownFilesIn } from './ownFiles.ts';

/** Sites that were built before builds listed their files have this and no list. */
const older = 'data/datapackage.json';

/**
 * Where the site goes, with symbolic links followed: a new or empty folder, or a site of ours, of which a build replaces the
 * files that the last one listed. @throws InputError where anything of somebody else's would be lost.
 */
export function outFolder(out: string, seeds: string, project = process.cwd()): string {
  const refuse = (what: string, todo: string): InputError =>
    new InputError([{ file: out, line: 1, column: 1, what, todo, level: 'error' }]);
  const elsewhere = 'choose another folder with --out';
  // What is still to be made may lie behind a link, too: “link/new”.
  const follow = (path: string): string => {
    if (existsSync(path)) return realpathSync(path);
    const link = lstatSync(path, { throwIfNoEntry: false });
    if (link) throw refuse(`${path === resolve(out) ? 'this symbolic link' : `“${path}”`} leads nowhere`, 'remove it');
    return dirname(path) === path ? path : join(follow(dirname(path)), basename(path));
  };
  const place = follow(resolve(out));
  const own = existsSync(seeds) ? realpathSync(seeds) : resolve(seeds);
  if (holds(place, own) || holds(own, place))
    throw refuse('the site would take the place of the edition, or lie in it', elsewhere);
  if (holds(place, realpathSync(project))) throw refuse('the site would take the place of the program', elsewhere);
  if (!existsSync(place)) return place;
  if (!lstatSync(place).isDirectory()) throw refuse('this is no folder', elsewhere);
  const held = readdirSync(place);
  if (held.includes('.git'))
    throw refuse('this folder is a repository, which would be lost', 'name a folder within it');
  if (held.length === 0 || ownFilesIn(place) !== null) return place;
  if (held.includes('data') && existsSync(join(place, older)) && existsSync(join(place, 'methods/index.html')))
    throw refuse(
      'this seems to be a site that an earlier version built, which listed none of its files',
      'move it away, or delete it, once',
    );
  throw refuse(
    'this folder holds something else than a site of ours, which would be lost',
    'empty it, or choose another',
  );
}

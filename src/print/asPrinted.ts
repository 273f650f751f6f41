import { constants, lstatSync, readFileSync } from 'node:fs';
import { printOfText } from './prints.ts';

/** How a file lay on the disk when it was printed, and what stands for its bytes. */
export interface Lying {
  seen: string;
  content: string;
}

/**
 * Which build of a site asks, when, in ms since 1970, the last one wrote down what it had printed, and how many files those were.
 */
export interface Asking {
  round: number;
  since: number;
  files: number;
}

/** The file itself: a link that somebody put in its place would lead out of the site. */
const itself = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);
/** Some disks tell time by two seconds: what was written so shortly before the record may have been written again since. */
const young = 2000;
/** So many files are read all the same, others in each build, for what a failing disk changed leaves no trace. */
const read = 2000;
/** Though there be more than so many times as many, each has its turn within so many builds. */
const most = 16;

/** Tells a file from any other, and from itself before it was written to again: its number, its length and when it was written. */
export function seenAt(path: string): string {
  const { ino, size, mtimeNs } = lstatSync(path, { bigint: true });
  return [ino, size, mtimeNs].join(' ');
}

/**
 * Whether a file is the one that was printed, or has its bytes. In all but large editions every file is read; there, gigabytes of
 * them took longer than all else where the disk had to be asked. @throws Error where there is none.
 */
export function isAsPrinted(path: string, { seen, content }: Lying, { round, since, files }: Asking): boolean {
  const old = lstatSync(path).mtimeMs < since - young;
  const shares = Math.min(most, Math.ceil(files / read));
  const due = content.charCodeAt(0) % shares === round % shares;
  return (old && !due && seenAt(path) === seen) || printOfText(readFileSync(path, { flag: itself })) === content;
}

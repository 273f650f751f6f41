import nodePath from 'node:path';

/** What is asked of paths: a test asks Windows' own kind, on whatever machine it runs. */
type Paths = Pick<typeof nodePath, 'relative' | 'isAbsolute' | 'sep'>;

/**
 * A file's path below a folder, with “/” on every system, as addresses, zips and lists have it; null where it doesn't lie below.
 * Neither is looked for on the disk.
 */
export function nameBelow(folder: string, file: string, path: Paths = nodePath): string | null {
  const way = path.relative(folder, file);
  // From one drive of Windows to another there is no way but the whole path.
  if (way === '' || way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way)) return null;
  return way.split(path.sep).join('/');
}

/** Whether a folder is another, or holds it. */
export const holds = (outer: string, inner: string, path: Paths = nodePath): boolean =>
  path.relative(outer, inner) === '' || nameBelow(outer, inner, path) !== null;

import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';

/** The file names that hold articles. */
export const articleExtensions: ReadonlySet<string> = new Set(['.md', '.txt', '.html', '.htm', '.mhtml', '.mht']);

/** Bytes. A long article has 50 KB; whoever hands in more has handed in something else. Saved pages carry pictures. */
export const limits = { text: 1_000_000, page: 40_000_000, yaml: 5_000_000 };

const problem = (file: string, what: string, todo: string, line = 1, column = 1): Problem => ({
  file,
  line,
  column,
  what,
  todo,
  level: 'error',
});

/** A folder that a command was told of and that isn't there. */
export const noFolder = (path: string, option = '--seeds'): Problem =>
  problem(path, 'there is no such folder', `give an edition's folder with ${option}`);

const isPage = (path: string): boolean => /\.m?html?$|\.mht$/i.test(path);
const isYaml = (path: string): boolean => /\.(ya?ml|json)$/i.test(path);
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** `problem` where the file cannot be used. Never throws. */
export function readBytes(path: string, shown = path): { bytes: Buffer } | { problem: Problem } {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return { problem: problem(shown, 'this is a folder', 'give the files in it') };
    if (!stat.isFile()) return { problem: problem(shown, 'this is no ordinary file', 'copy its content into one') };
    const limit = isPage(path) ? limits.page : isYaml(path) ? limits.yaml : limits.text;
    if (stat.size > limit) {
      return {
        problem: problem(
          shown,
          `the file has ${megabytes(stat.size)}, more than the ${megabytes(limit)} that are read`,
          'cut it down to the article',
        ),
      };
    }
    return { bytes: readFileSync(path) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return { problem: problem(shown, 'there is no such file', 'check the path') };
    if (code === 'EACCES') return { problem: problem(shown, 'the file may not be read', 'change its permissions') };
    return { problem: problem(shown, `the file cannot be read (${code ?? 'unknown reason'})`, 'check the path') };
  }
}

/** A text file as a string: UTF-8, or UTF-16 where a byte order mark says so. */
export function readText(path: string, shown = path): { text: string } | { problem: Problem } {
  const got = readBytes(path, shown);
  return 'problem' in got ? got : decodeText(got.bytes, shown);
}

export function decodeText(bytes: Uint8Array, shown: string): { text: string } | { problem: Problem } {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes) };
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    return {
      problem: problem(
        shown,
        'this is a binary file, not text',
        'save the article as plain text in UTF-8',
        lineAt(bytes, zero),
      ),
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const lines = new TextDecoder('utf-8').decode(bytes).split('\n');
    const line = lines.findIndex((l) => l.includes('\uFFFD'));
    const column = lines[line]?.indexOf('\uFFFD') ?? 0;
    return { problem: problem(shown, 'this is not UTF-8', 'save the file as UTF-8', line + 1, column + 1) };
  }
}

const lineAt = (bytes: Uint8Array, offset: number): number => {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 10) line++;
  return line;
};

/** The articles in a folder and the folders in it, in the order of their paths' code units; hidden files left out. */
export function articlesIn(folder: string): string[] {
  const found: string[] = [];
  const visit = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = join(at, entry.name);
      // Folders that are symbolic links are not followed: they may lead in circles.
      if (entry.isDirectory()) visit(path);
      else if (articleExtensions.has(extname(entry.name).toLowerCase())) found.push(path);
    }
  };
  visit(folder);
  return found.sort();
}

/** A problem where `path` is a symbolic link that leads out of `root`. */
export function leavesFolder(path: string, root: string): Problem | null {
  if (!lstatSync(path).isSymbolicLink()) return null;
  try {
    if (realpathSync(path).startsWith(realpathSync(root) + sep)) return null;
  } catch {
    return problem(path, 'this symbolic link leads nowhere', 'remove it');
  }
  return problem(path, `this symbolic link leads out of ${root}`, 'copy the file itself into the folder');
}

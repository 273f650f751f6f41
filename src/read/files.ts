import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { nameBelow } from '../disk/below.ts';
import { InputError, type Problem } from '../model/problem.ts';
import { utf16Of } from './utf16.ts';

/** The file names that hold articles. */
export const articleExtensions: ReadonlySet<string> = new Set(['.md', '.txt', '.html', '.htm', '.mhtml', '.mht']);

/** Bytes. A long article has 50 KB, and a report as long as a book 2 MB; whoever hands in more has handed in something else. Saved pages carry pictures; a ledger only grows. */
export const limits = { text: 2_500_000, page: 40_000_000, yaml: 5_000_000, ledger: 400_000_000 };

export const problem = (file: string, what: string, todo: string, line = 1, column = 1): Problem => ({
  file,
  line,
  column,
  what,
  todo,
  level: 'error',
});

/** What is wrong with a folder that a command was told of; null where it is one. */
export function noFolder(path: string, option = '--seeds'): Problem | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  const what = stat ? 'this is no folder' : 'there is no such folder';
  return stat?.isDirectory() ? null : problem(path, what, `give an edition's folder with ${option}`);
}

/** The same for callers that cannot go on without it. Throws InputError. */
export function mustBeFolder(path: string, option?: string): void {
  const wrong = noFolder(path, option);
  if (wrong) throw new InputError([wrong]);
}

const isPage = (path: string): boolean => /\.m?html?$|\.mht$/i.test(path);
const isYaml = (path: string): boolean => /\.(ya?ml|json)$/i.test(path);
const isLedger = (path: string): boolean => basename(path) === 'permalinks.json';
const limitOf = (path: string): number =>
  isLedger(path) ? limits.ledger : isPage(path) ? limits.page : isYaml(path) ? limits.yaml : limits.text;
export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** `problem` where the file cannot be used. Never throws. */
export function readBytes(path: string, shown = path): { bytes: Buffer } | { problem: Problem } {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return { problem: problem(shown, 'this is a folder', 'give the files in it') };
    if (!stat.isFile()) return { problem: problem(shown, 'this is no ordinary file', 'copy its content into one') };
    const limit = limitOf(path);
    if (stat.size > limit) {
      return {
        problem: problem(
          shown,
          `the file has ${megabytes(stat.size)}, more than the ${megabytes(limit)} that are read`,
          isYaml(path) ? 'cut it down' : 'cut it down to the article',
        ),
      };
    }
    return { bytes: readFileSync(path) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT')
      return {
        problem: path.includes('\uFFFD')
          ? problem(shown, 'the name of this file is not UTF-8', 'give it another name')
          : problem(shown, 'there is no such file', 'check the path'),
      };
    if (code === 'EACCES') return { problem: problem(shown, 'the file may not be read', 'change its permissions') };
    return { problem: problem(shown, `the file cannot be read (${code ?? 'unknown reason'})`, 'check the path') };
  }
}

/** A text file as a string: UTF-8, or UTF-16. */
export function readText(path: string, shown = path): { text: string } | { problem: Problem } {
  const got = readBytes(path, shown);
  return 'problem' in got ? got : decodeText(got.bytes, shown);
}

const asText = 'save it as plain text in UTF-8';

export function decodeText(bytes: Uint8Array, shown: string): { text: string } | { problem: Problem } {
  const utf16 = utf16Of(bytes);
  if (utf16) {
    const text = new TextDecoder(utf16).decode(bytes);
    return text.includes('\0') ? { problem: problem(shown, 'this is a binary file, not text', asText) } : { text };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    return {
      problem: problem(shown, 'this is a binary file, not text', asText, lineAt(bytes, zero)),
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

/**
 * The articles in a folder and the folders in it, in the order of their paths' code units; hidden files left out. Folders
 * that are symbolic links stand among them unopened, since they may lead in circles: whoever reads them says so. `holds` tells
 * the endings of names that are meant.
 */
export function articlesIn(
  folder: string,
  holds: (ending: string) => boolean = (ending) => articleExtensions.has(ending),
): string[] {
  const found: string[] = [];
  const visit = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (holds(extname(entry.name).toLowerCase()) || isLinkToFolder(entry, path)) found.push(path);
    }
  };
  visit(folder);
  // With one sign between folders on every system: Windows' own stands elsewhere in the order.
  const keys = new Map(found.map((path) => [path, nameBelow(folder, path) ?? path]));
  return found.sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : 1));
}

const isLinkToFolder = (entry: Dirent, path: string): boolean =>
  entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

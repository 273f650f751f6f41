import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Intake, Piece } from '../../src/intake/intake.ts';
import { piecesOf } from '../../src/intake/pieces.ts';

/** Everything that files of such names and content hold; what is handed in is the first, or all of them as a folder. */
export async function piecesIn(
  files: Record<string, string | Buffer>,
  { folder = false, root = mkdtempSync(join(tmpdir(), 'intake-')) } = {},
): Promise<Piece[]> {
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    }
    const pieces: Piece[] = [];
    const path = folder ? root : join(root, Object.keys(files)[0]!);
    for await (const piece of piecesOf([path])) pieces.push(without(piece, root));
    return pieces;
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Without the folder's own path in what is said. */
function without(piece: Piece, root: string): Piece {
  return JSON.parse(JSON.stringify(piece).replaceAll(`${root}/`, '')) as Piece;
}

/** The articles among pieces. */
export const articlesAmong = (pieces: readonly Piece[]): Intake[] =>
  pieces.flatMap(({ read }) => ('problem' in read ? [] : [read]));

/** What was wrong, each as its line. */
export const complaints = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap(({ read }) => {
    if (!('problem' in read)) return [];
    const { file, line, column, what, todo } = read.problem;
    return [`${file}:${line}:${column}: ${what} — ${todo}`];
  });

/** Prose of so many sentences about nothing that is anywhere else, and a page around it. */
export const prose = (n: number, about = 'weir'): string =>
  Array.from(
    { length: n },
    (_, i) =>
      `The keepers of the ${about} said in note ${i + 1} that the water had stood high for days and would fall again by the end of the week.`,
  ).join(' ');
export const page = (title: string, about: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${[4, 5, 3].map((n) => `<p>${prose(n, about)}</p>`).join('')}</article></body></html>`;

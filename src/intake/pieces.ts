import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { articleExtensions, articlesIn, megabytes, problem, readBytes } from '../read/files.ts';
import { readStandardInput } from '../read/standardInput.ts';
import { piecesApart } from './apart.ts';
import { type FetchOptions, fetched } from './fetched.ts';
import { leadsOut } from './inside.ts';
import type { Piece, Read } from './intake.ts';
import { jsonLinePieces, jsonPieces } from './json.ts';
import { type Kind, kindOf } from './kind.ts';
import { type Origin, pageIntake } from './page.ts';
import { type Refusal, refused } from './refusal.ts';
import { textIntake } from './text.ts';

export interface PiecesOptions extends FetchOptions {
  /** Milliseconds between two requests to one server. */
  pause?: number;
}

/** What a folder is searched for, beside what an edition's own holds. */
const further = new Set(['.pdf', '.docx', '.webarchive', '.warc', '.json', '.jsonl', '.ndjson', '.gz']);
/** Bytes of what is read at once; archives and lines are read piece by piece, however large. */
const mostAtOnce = 100_000_000;

export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

/** The articles in what was handed in: files, folders, addresses, and `-` for standard input, in their order. Never throws for one of them. */
export async function* piecesOf(paths: readonly string[], options: PiecesOptions = {}): AsyncGenerator<Piece> {
  const asked = new Map<string, number>();
  for (const path of paths) {
    if (isAddress(path)) {
      await politely(path, asked, options);
      yield* addressPieces(path, options);
    } else if (path === '-') {
      const got = readStandardInput();
      if ('problem' in got) yield { from: '-', read: got };
      else yield* bytesPieces('standard input', got.bytes, '-');
    } else if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) yield* folderPieces(path);
    else yield* filePieces(path);
  }
}

/** Whoever asks one server for several pages waits between them. */
async function politely(address: string, asked: Map<string, number>, { pause = 1000, signal }: PiecesOptions) {
  const host = URL.canParse(address) ? new URL(address).host : '';
  const last = asked.get(host);
  if (last !== undefined) await wait(Math.max(0, last + pause - Date.now()), undefined, { signal });
  asked.set(host, Date.now());
}

async function* addressPieces(address: string, options: PiecesOptions): AsyncGenerator<Piece> {
  const got = await fetched(address, options);
  if ('what' in got) {
    yield { from: address, read: refused(address, got) };
    return;
  }
  const { pathname } = new URL(got.location);
  // What it is is told by the server, and by how it begins; an address may end in anything.
  const type = /^\s*(?:text\/html|application\/xhtml)/i.test(got.type) ? '.html' : extname(pathname);
  const name = pathname.endsWith(type) ? pathname : `${pathname}${type}`;
  yield* bytesPieces(address, got.bytes, null, { location: got.location, charset: got.charset }, name);
}

async function* folderPieces(folder: string): AsyncGenerator<Piece> {
  const files = articlesIn(folder, (ending) => articleExtensions.has(ending) || further.has(ending));
  if (files.length === 0) {
    const what = 'this folder holds nothing that is read';
    yield { from: folder, read: refused(folder, { what, todo: 'give one with saved pages, texts or documents' }) };
  }
  const held = new Set(files);
  // What a browser saves beside a page are its frames and advertisements.
  const beside = (file: string): boolean => {
    const page = /^(.+)_files[\\/]/.exec(file)?.[1];
    return page !== undefined && (held.has(`${page}.html`) || held.has(`${page}.htm`));
  };
  for (const file of files)
    if (leadsOut(folder, file)) yield { from: file, read: refused(file, outside) };
    else if (!beside(file)) yield* filePieces(file);
}

/** Somebody else's folder may link to any file of this machine, and what is read is published. */
const outside: Refusal = {
  what: 'this is a link that leads out of the folder',
  todo: 'hand in the file itself, if you mean it',
};

async function* filePieces(path: string): AsyncGenerator<Piece> {
  const start = beginning(path);
  if (start === null) {
    const got = readBytes(path);
    const gone = 'problem' in got ? got.problem : problem(path, 'the file cannot be read', 'check the path');
    const isHost = /^(?:www\.|[\w-]{1,63}\.[a-z]{2,10}\/)/i.test(path) && gone.what === 'there is no such file';
    yield {
      from: path,
      read: { problem: isHost ? { ...gone, todo: 'check the path; an address begins with https://' } : gone },
    };
    return;
  }
  const kind = kindOf(path, start);
  if (typeof kind === 'object') yield { from: path, read: refused(path, kind) };
  else if (kind === 'json lines') yield* jsonLinePieces(path, path, besides(path));
  else if (kind === 'warc') yield* piecesApart({ kind, path, shown: path });
  else {
    const got = kind === 'page' || kind === 'text' ? readBytes(path) : largeBytes(path);
    if ('problem' in got) yield { from: path, read: got };
    else yield* bytesPieces(path, got.bytes, path, {}, path, kind);
  }
}

/** The articles in bytes of any kind; `path` is where they lie, null where nowhere. */
async function* bytesPieces(
  shown: string,
  bytes: Buffer,
  path: string | null,
  origin: Origin = {},
  name = shown,
  kind: Kind | Refusal = kindOf(name, bytes),
): AsyncGenerator<Piece> {
  if (typeof kind === 'object') yield { from: shown, read: refused(shown, kind) };
  else if (kind === 'page') yield { from: shown, read: pageIntake(shown, bytes, origin) };
  else if (kind === 'text') yield { from: shown, read: withAddress(textIntake(shown, bytes), origin) };
  else if (kind === 'json' || kind === 'json lines') yield* jsonPieces(path ?? '-', shown, bytes, besides(path));
  else if (kind === 'warc')
    yield { from: shown, read: refused(shown, { what: 'a WARC is read from a file alone', todo: 'save it as one' }) };
  else
    for await (const piece of piecesApart({ kind, path: shown, shown, bytes }))
      yield { ...piece, read: withAddress(piece.read, origin) };
}

/** What came from the web and doesn't tell its own address has that which it came from. */
function withAddress(read: Read, { location }: Origin): Read {
  if ('problem' in read || !location || read.facts.url !== null) return read;
  return { ...read, facts: { ...read.facts, url: location } };
}

/** Reads a file that a list names, which lies below the list's own folder. */
const besides =
  (list: string | null) =>
  async (beside: string): Promise<Read> => {
    const folder = list === null || list === '-' ? '.' : dirname(list);
    const path = join(folder, beside);
    if (leadsOut(folder, path)) return refused(path, outside);
    const start = beginning(path);
    const kind = start && kindOf(path, start);
    // A list of lists may go round in a circle.
    if (kind === 'json' || kind === 'json lines' || kind === 'warc')
      return refused(path, { what: 'this file is a list itself, and no article', todo: 'hand it in by itself' });
    for await (const { read } of filePieces(path)) return read;
    return refused(path, { what: 'there is no article in this file', todo: 'give its page' });
  };

/** The first bytes of a file; null where it cannot be read. */
function beginning(path: string): Buffer | null {
  try {
    if (!statSync(path).isFile()) return null;
    const file = openSync(path, 'r');
    try {
      const start = Buffer.alloc(1024);
      return start.subarray(0, readSync(file, start, 0, start.length, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

function largeBytes(path: string): { bytes: Buffer } | Extract<Read, { problem: unknown }> {
  const { size } = statSync(path);
  if (size <= mostAtOnce) return { bytes: readFileSync(path) };
  const what = `the file has ${megabytes(size)}, more than the ${megabytes(mostAtOnce)} that are read`;
  return refused(path, { what, todo: 'cut it down to the article' });
}

import { megabytes } from '../read/files.ts';
import { bibliographyIntake, isBibliography } from './bibliography.ts';
import type { Piece, Read } from './intake.ts';
import { linesOf, longestLine } from './lines.ts';
import { type JsonObject, recordIntake } from './record.ts';
import { refused } from './refusal.ts';

/** Reads a file that an entry names, which lies beside the list. */
export type OpenBeside = (path: string) => Promise<Read>;

interface Place {
  file: string;
  line: number;
  column: number;
}

/** The articles of a file with one JSON object a line: what is wrong with one line is said of it, and the next is read. */
export async function* jsonLinePieces(path: string, shown: string, open: OpenBeside): AsyncGenerator<Piece> {
  let any = false;
  try {
    for await (const { number, bytes } of linesOf(path)) {
      const at = { file: shown, line: number, column: 1 };
      const from = `${shown}:${number}`;
      if (bytes === null) {
        const what = `this line has more than the ${megabytes(longestLine)} that are read`;
        yield { from, read: refused(shown, { what, todo: 'leave the entry out' }, number) };
      } else if (!isBlank(bytes)) yield { from, read: await entryOf(bytes, at, open) };
      else continue;
      any = true;
    }
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    const what = any
      ? `the file breaks off here (${why}); what stands before it was read`
      : `the file cannot be read (${why})`;
    yield { from: shown, read: refused(shown, { what, todo: 'make or download it again' }) };
    return;
  }
  if (!any)
    yield { from: shown, read: refused(shown, { what: 'the file is empty', todo: 'give one that holds articles' }) };
}

const isBlank = (bytes: Buffer): boolean => bytes.every((b) => b === 32 || b === 13 || b === 9);

/** The articles of a JSON file: one object, a list of them, or a list below `items`; one object a line, too. */
export async function* jsonPieces(path: string, shown: string, bytes: Buffer, open: OpenBeside): AsyncGenerator<Piece> {
  const start = { file: shown, line: 1, column: 1 };
  const parsed = parse(bytes, start);
  if ('problem' in parsed) {
    const first = parse(bytes.subarray(0, Math.max(0, bytes.indexOf(10))), start);
    if ('value' in first && isObject(first.value) && path !== '-') yield* jsonLinePieces(path, shown, open);
    else yield { from: shown, read: parsed };
    return;
  }
  const { value } = parsed;
  const list = Array.isArray(value)
    ? value
    : isObject(value) && Array.isArray(value['items'])
      ? value['items']
      : [value];
  if (list.length === 0)
    yield { from: shown, read: refused(shown, { what: 'the list is empty', todo: 'give one that holds articles' }) };
  for (const [i, entry] of list.entries()) {
    const from = list.length > 1 ? `${shown}, entry ${i + 1}` : shown;
    yield { from, read: await valueIntake(entry, { ...start, file: from }, open) };
  }
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function entryOf(bytes: Buffer, at: Place, open: OpenBeside): Promise<Read> {
  const parsed = parse(bytes, at);
  return 'problem' in parsed ? parsed : valueIntake(parsed.value, at, open);
}

async function valueIntake(value: unknown, at: Place, open: OpenBeside): Promise<Read> {
  if (!isObject(value))
    return refused(at.file, { what: 'this entry is no object', todo: 'write each article as {…}' }, at.line);
  return isBibliography(value) ? bibliographyIntake(value, at, open) : recordIntake(value, at);
}

/** JSON in UTF-8, or what is wrong with it and where. */
function parse(bytes: Buffer, { file, line }: Place): { value: unknown } | Extract<Read, { problem: unknown }> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused(file, { what: 'this is not UTF-8', todo: 'save the file as UTF-8' }, line);
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const said = (error as Error).message;
    const above = text.slice(0, placeOf(said, text)).split('\n');
    const what = `this is no JSON: ${withoutPlace(said)}`;
    const todo = 'correct it here, or have the program that wrote it write it again';
    return refused(file, { what, todo }, line + above.length - 1, above.at(-1)!.length + 1);
  }
}

/** Where in a text V8 stopped: it tells the place of some faults, and ten signs on either side of the others. */
function placeOf(said: string, text: string): number {
  const told = / at position (\d+)/.exec(said)?.[1];
  if (told !== undefined) return Number(told);
  if (/end of JSON/.test(said)) return text.length;
  const [, cut, seen, more] = /, (\.\.\.)?"(.{1,99})"(\.\.\.)? ?is not valid JSON$/s.exec(said) ?? [];
  const at = seen ? text.indexOf(seen) : -1;
  if (at < 0 || text.indexOf(seen!, at + 1) >= 0) return 0;
  return cut ? at + 10 : more ? Math.max(0, seen!.length - 10) : 0;
}

/** What V8 says of a fault without where it is and what stands there. */
function withoutPlace(said: string): string {
  const place = said.indexOf(' at position ');
  if (place >= 0) return said.slice(0, place).replace(/ in JSON$/, '');
  const token = said.indexOf("', ");
  return token < 0 ? said : said.slice(0, token + 1);
}

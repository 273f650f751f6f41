import type { Problem } from '../model/problem.ts';
import { decodeText, megabytes } from '../read/files.ts';

/** A line of JSON Lines, counted from 1: its text, or why it has none. */
export type EachLine = { n: number } & ({ text: string } | { problem: Problem });

const newline = 10;

/**
 * The lines of a stream of bytes that hold something, each decoded on its own: one that is no UTF-8, or longer than `most`
 * bytes, is told and the next goes on. No more than one line is ever held. Only LF ends a line, as JSON Lines has it:
 * U+2028 may stand within.
 */
export async function* eachLine(
  input: AsyncIterable<Uint8Array>,
  file: string,
  most: number,
): AsyncGenerator<EachLine> {
  let n = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  const ended = (): EachLine | null => {
    const line = lineOf(held, size, { n, file, most });
    held = [];
    size = 0;
    n += 1;
    return line;
  };
  for await (const chunk of input) {
    let from = 0;
    for (let to = chunk.indexOf(newline); to >= 0 || from < chunk.length; to = chunk.indexOf(newline, from)) {
      const piece = chunk.subarray(from, to < 0 ? chunk.length : to);
      size += piece.length;
      if (size <= most) held.push(piece);
      else held = [];
      if (to < 0) break;
      from = to + 1;
      const line = ended();
      if (line) yield line;
    }
  }
  const line = ended();
  if (line) yield line;
}

function lineOf(
  held: readonly Uint8Array[],
  size: number,
  { n, file, most }: { n: number; file: string; most: number },
): EachLine | null {
  const wrong = (what: string, todo: string, column = 1): EachLine => ({
    n,
    problem: { file, line: n, column, what, todo, level: 'error' },
  });
  if (size > most)
    return wrong(`this line has ${megabytes(size)}, more than the ${megabytes(most)} that are read`, 'cut it down');
  const got = decodeText(held.length === 1 ? held[0]! : Buffer.concat(held), file);
  if ('problem' in got) return wrong(got.problem.what, 'write the line in UTF-8', got.problem.column);
  return got.text.trim() === '' ? null : { n, text: got.text };
}

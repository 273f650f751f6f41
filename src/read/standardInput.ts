import { readSync } from 'node:fs';
import type { Problem } from '../model/problem.ts';
import { limits, megabytes, problem } from './files.ts';

const piece = 65_536;

/** Standard input to its end, whether it is a pipe, a file or a terminal: as much of it as a saved page may have. */
export function readStandardInput(): { bytes: Buffer } | { problem: Problem } {
  const pieces: Buffer[] = [];
  for (let size = 0; ; ) {
    const buffer = Buffer.allocUnsafe(piece);
    let read: number;
    try {
      read = readSync(0, buffer, 0, piece, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') read = 0;
      else if (code !== 'EAGAIN')
        return { problem: problem('-', `standard input cannot be read (${code})`, 'give a file instead') };
      else {
        // Nothing has come yet through a pipe that doesn't wait.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
        continue;
      }
    }
    if (read === 0) return { bytes: Buffer.concat(pieces) };
    pieces.push(buffer.subarray(0, read));
    size += read;
    if (size > limits.page) {
      const what = `standard input has more than the ${megabytes(limits.page)} that are read`;
      return { problem: problem('-', what, 'cut it down to the article') };
    }
  }
}

import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** Bytes of one line: ten of the longest articles. */
export const longestLine = 10_000_000;

/** A line of a file: its bytes, or null where it is longer than any that is read. */
export interface ByteLine {
  number: number;
  bytes: Buffer | null;
}

/** The lines of a file, one after another, however large it is; unpacked on the way where it is packed. */
export async function* linesOf(path: string, longest = longestLine): AsyncGenerator<ByteLine> {
  const file = createReadStream(path);
  const packed = /\.gz$/i.test(path);
  const stream = packed ? file.pipe(createGunzip()) : file;
  if (packed) file.on('error', (error) => stream.destroy(error));
  let pieces: Buffer[] = [];
  let size = 0;
  let number = 1;
  const take = (): ByteLine => {
    const line = { number: number++, bytes: size > longest ? null : Buffer.concat(pieces) };
    pieces = [];
    size = 0;
    return line;
  };
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        size += at - from;
        if (size <= longest) pieces.push(chunk.subarray(from, at));
        from = at + 1;
        yield take();
      }
      size += chunk.length - from;
      if (size <= longest) pieces.push(Buffer.from(chunk.subarray(from)));
      else pieces = [];
    }
    if (size > 0) yield take();
  } finally {
    file.destroy();
  }
}

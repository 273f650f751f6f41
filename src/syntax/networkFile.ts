import type { ByteReader, ByteWriter } from './bytes.ts';
import type { NetworkColumns } from './network.ts';

/** Whole numbers of 16 bits as two columns of bytes, for they pack better. */
const high = (column: Int16Array): Uint8Array => Uint8Array.from(column, (n) => (n >> 8) & 255);
const low = (column: Int16Array): Uint8Array => Uint8Array.from(column, (n) => n & 255);
function joined(high: Uint8Array, low: Uint8Array): Int16Array {
  const column = new Int16Array(high.length);
  for (let i = 0; i < column.length; i++) column[i] = (high[i]! << 8) | low[i]!;
  return column;
}
/** A column of its own, so that the bytes of the whole file needn't be held for it. */
const withSigns = (bytes: Uint8Array): Int8Array => new Int8Array(bytes);

export function writeNetwork(bytes: ByteWriter, { keys, words, matrix, inputs, outputs }: NetworkColumns): void {
  bytes.ascending(keys);
  for (const column of [words, high(matrix), low(matrix), inputs, high(outputs), low(outputs)]) bytes.bytes(column);
}

export function readNetwork(bytes: ByteReader): NetworkColumns {
  const keys = bytes.ascending();
  const words = withSigns(bytes.bytes());
  const matrix = joined(bytes.bytes(), bytes.bytes());
  const inputs = withSigns(bytes.bytes());
  return { keys, words, matrix, inputs, outputs: joined(bytes.bytes(), bytes.bytes()) };
}

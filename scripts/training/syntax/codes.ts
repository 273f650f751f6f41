import { PARTS } from '../../../src/syntax/lexicon.ts';
import { CODES } from '../../../src/syntax/network.ts';
import type { Embeddings } from './embeddings.ts';

const ROUNDS = 8;
/** The commonest words find the centres. */
const FINDERS = 20_000;

/** Word vectors cut into parts, each part the nearest of few centres (product quantisation: Jégou, Douze, Schmid 2011). */
interface VectorCodes {
  /** `PARTS` for each word. */
  codes: Uint8Array;
  /** Part after part, centre after centre, numbers of an equal share of the vector. */
  centres: Float32Array;
}

/** Ten bytes a word in the place of a hundred numbers. */
export function vectorCodes({ rows, size }: Embeddings): VectorCodes {
  const count = rows.length / size;
  const wide = size / PARTS;
  const finders = Math.min(FINDERS, count);
  const codes = new Uint8Array(count * PARTS);
  const centres = new Float32Array(PARTS * CODES * wide);
  for (let part = 0; part < PARTS; part++) {
    const own = centres.subarray(part * CODES * wide, (part + 1) * CODES * wide);
    const at = (i: number) => i * size + part * wide;
    for (let k = 0; k < CODES; k++) {
      const from = at(Math.floor((k * finders) / CODES));
      own.set(rows.subarray(from, from + wide), k * wide);
    }
    for (let round = 0; round < ROUNDS; round++) {
      const sums = new Float32Array(own.length);
      const counts = new Uint32Array(CODES);
      for (let i = 0; i < finders; i++) {
        const k = nearest(rows, at(i), own, wide);
        counts[k]!++;
        for (let d = 0; d < wide; d++) sums[k * wide + d]! += rows[at(i) + d]!;
      }
      for (let k = 0; k < CODES; k++)
        if (counts[k]! > 0) for (let d = 0; d < wide; d++) own[k * wide + d] = sums[k * wide + d]! / counts[k]!;
    }
    for (let i = 0; i < count; i++) codes[i * PARTS + part] = nearest(rows, at(i), own, wide);
  }
  return { codes, centres };
}

function nearest(rows: Float32Array, at: number, centres: Float32Array, wide: number): number {
  let best = 0;
  let least = Infinity;
  for (let k = 0, from = 0; from < centres.length; k++, from += wide) {
    let distance = 0;
    for (let d = 0; d < wide; d++) {
      const away = rows[at + d]! - centres[from + d]!;
      distance += away * away;
    }
    if (distance < least) {
      least = distance;
      best = k;
    }
  }
  return best;
}

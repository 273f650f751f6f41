/** The shortest passage that is compared, in words. */
export const SHINGLE = 5;

/** So many bits tell shingles apart; where two fall together, whoever meets them compares the words themselves. */
const BITS = 27;
/** A sort by so many bits at a time keeps its counters in the processor's nearest memory. */
const DIGIT = 9;

export interface Shingles {
  /** Ascending; equal ones stand together. */
  keys: Uint32Array;
  /** Where each begins, of equal ones in the order of the text. */
  at: Uint32Array;
}

/** Every run of words in a row of hashes, 0 where a stretch of words ends, sorted by what it says. */
export function shinglesOf(hashes: Uint32Array): Shingles {
  const keys = new Uint32Array(hashes.length);
  const at = new Uint32Array(hashes.length);
  let n = 0;
  let whole = 0;
  for (let end = 0; end < hashes.length; end++) {
    whole = hashes[end] === 0 ? 0 : whole + 1;
    if (whole < SHINGLE) continue;
    let h = 0;
    for (let k = end - SHINGLE + 1; k <= end; k++) {
      h = Math.imul(h, 0x9e3779b1) ^ hashes[k]!;
      h ^= h >>> 15;
    }
    keys[n] = h >>> (32 - BITS);
    at[n++] = end - SHINGLE + 1;
  }
  return sorted({ keys: keys.subarray(0, n), at: at.subarray(0, n) });
}

/** Sorted digit by digit from the lowest (radix sort): linear, and equal keys keep their order. */
function sorted({ keys, at }: Shingles): Shingles {
  let from: Shingles = { keys, at };
  let to: Shingles = { keys: new Uint32Array(keys.length), at: new Uint32Array(keys.length) };
  for (let shift = 0; shift < BITS; shift += DIGIT) {
    const place = new Uint32Array((1 << DIGIT) + 1);
    for (const key of from.keys) place[((key >>> shift) & ((1 << DIGIT) - 1)) + 1]! += 1;
    for (let d = 0; d < 1 << DIGIT; d++) place[d + 1]! += place[d]!;
    for (let i = 0; i < keys.length; i++) {
      const p = place[(from.keys[i]! >>> shift) & ((1 << DIGIT) - 1)]!++;
      to.keys[p] = from.keys[i]!;
      to.at[p] = from.at[i]!;
    }
    [from, to] = [to, from];
  }
  return from;
}

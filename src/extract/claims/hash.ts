/** FNV-1a over UTF-16 code units: a signed 32-bit number for a word, the same on every machine. */
export function hashOf(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h | 0;
}

/**
 * Two numbers as one (the finaliser of MurmurHash3): how a feature's parts become its place among the weights. Signed,
 * because an unsigned 32-bit number is one that the engine must put on the heap.
 */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Features from pairs of parts, written to `out` from place `at` on: the first pair is of template `first`, the next of the one after it. */
export function writeFeatures(first: number, parts: readonly number[], out: number[], at = 0): void {
  for (let n = 0, k = at; n < parts.length; n += 2, k++) out[k] = mix(mix(first + n / 2, parts[n]!), parts[n + 1]!);
}

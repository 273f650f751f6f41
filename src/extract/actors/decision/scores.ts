import { hashOfText } from '../../../syntax/hash.ts';

/** The place of a feature among `size` (a power of two). */
export const placeOf = (feature: string, size: number): number => hashOfText(feature) & (size - 1);

/** The sums of the weights of some features, class by class: whole numbers, so that every machine finds the same. */
export function scoresOf(weights: Int8Array, features: readonly string[], classes: number): Int32Array {
  const scores = new Int32Array(classes);
  const size = weights.length / classes;
  for (const feature of features) {
    const at = placeOf(feature, size) * classes;
    for (let c = 0; c < classes; c++) scores[c]! += weights[at + c]!;
  }
  return scores;
}

import { placeOf } from '../../../src/extract/actors/decision/scores.ts';
import { shuffled } from '../shuffled.ts';

export interface Choice {
  features: readonly string[];
  is: number;
  /** How much it counts. */
  weight: number;
}

/** Multinomial logistic regression by AdaGrad (Duchi, Hazan, Singer 2011) with decay, averaged over the epochs: weights feature by feature. */
export function learnChoices(
  choices: readonly Choice[],
  classes: number,
  size: number,
  { epochs = 12, rate = 0.2, decay = 2e-3 } = {},
): Float64Array {
  const weights = new Float64Array(size * classes);
  const squares = new Float64Array(size * classes).fill(1e-2);
  const places = new Map(choices.map((c) => [c, c.features.map((f) => placeOf(f, size) * classes)]));
  const sums = new Float64Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const choice of shuffled(choices)) {
      const at = places.get(choice)!;
      sums.fill(0);
      for (const p of at) for (let c = 0; c < classes; c++) sums[c]! += weights[p + c]!;
      const top = Math.max(...sums);
      let total = 0;
      for (let c = 0; c < classes; c++) total += sums[c] = Math.exp(sums[c]! - top);
      for (let c = 0; c < classes; c++) {
        const slope = choice.weight * (sums[c]! / total - (c === choice.is ? 1 : 0));
        for (const p of at) {
          const g = slope + decay * weights[p + c]!;
          squares[p + c]! += g * g;
          weights[p + c]! -= (rate * g) / Math.sqrt(squares[p + c]!);
        }
      }
    }
  return weights;
}

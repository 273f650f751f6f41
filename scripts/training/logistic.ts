import { shuffled } from './shuffled.ts';

export interface Example {
  features: Int32Array;
  is: number;
}

/** Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011): weights by feature number. */
export function learnYesNo(examples: readonly Example[], size: number, epochs: number, rate: number): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { features: at, is } of shuffled(examples)) {
      let sum = 0;
      for (const f of at) sum += weights[f]!;
      const slope = 1 / (1 + Math.exp(-sum)) - is;
      for (const f of at) {
        squares[f]! += slope * slope;
        weights[f]! -= (rate * slope) / Math.sqrt(squares[f]!);
      }
    }
  return weights;
}

import { placeOf } from '../../../src/extract/actors/decision/scores.ts';
import { shuffled } from '../shuffled.ts';

export interface Ranking {
  options: readonly { features: readonly string[]; right: boolean }[];
  weight: number;
}

/**
 * Log-linear ranking by AdaGrad with decay: weights under which those that are right are likelier together than the others. The mean of
 * the later half of the epochs, so that the order of the lessons hardly matters.
 */
export function learnRanking(
  rankings: readonly Ranking[],
  size: number,
  { epochs = 12, rate = 0.05, decay = 1e-3 } = {},
): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-2);
  const places = new Map(rankings.map((r) => [r, r.options.map((o) => o.features.map((f) => placeOf(f, size)))]));
  const mean = new Float64Array(size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const r of shuffled(rankings)) {
      const at = places.get(r)!;
      const scores = at.map((p) => p.reduce((sum, x) => sum + weights[x]!, 0));
      const top = Math.max(...scores);
      const odds = scores.map((s) => Math.exp(s - top));
      const all = odds.reduce((x, y) => x + y, 0);
      const right = odds.reduce((sum, o, i) => sum + (r.options[i]!.right ? o : 0), 0);
      at.forEach((p, i) => {
        const slope = r.weight * (odds[i]! / all - (r.options[i]!.right ? odds[i]! / right : 0));
        for (const x of p) {
          const g = slope + decay * weights[x]!;
          squares[x]! += g * g;
          weights[x]! -= (rate * g) / Math.sqrt(squares[x]!);
        }
      });
    }
    if (epoch * 2 >= epochs) for (let i = 0; i < size; i++) mean[i]! += weights[i]!;
  }
  return mean;
}

/** Terms by number in ascending order, each once, with their weights; of length 1 (L2) unless it is empty. */
export interface Vector {
  terms: Uint32Array;
  weights: Float64Array;
}

/** A vector of the heaviest `most` terms, brought to length 1. Of equal weights the lower number stays. */
export function vectorOf(weightOf: ReadonlyMap<number, number>, most: number): Vector {
  const heaviest = [...weightOf].filter(([, w]) => w > 0);
  if (heaviest.length > most) {
    heaviest.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    heaviest.length = most;
  }
  heaviest.sort((a, b) => a[0] - b[0]);
  const length = Math.sqrt(heaviest.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
  return {
    terms: Uint32Array.from(heaviest, ([term]) => term),
    weights: Float64Array.from(heaviest, ([, w]) => w / length),
  };
}

/** The cosine of two vectors of length 1. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const order = (a.terms[i]! - b.terms[j]!) | 0;
    if (order === 0) sum += a.weights[i]! * b.weights[j]!;
    i += order <= 0 ? 1 : 0;
    j += order >= 0 ? 1 : 0;
  }
  return sum;
}

/** The place of the first of some numbers in ascending order that isn't below one, from a place on; sought in steps that double. */
function reached(numbers: Uint32Array, least: number, from = 0): number {
  let step = 1;
  while (from + step < numbers.length && numbers[from + step]! < least) step *= 2;
  let low = step === 1 ? from : from + step / 2;
  let high = Math.min(from + step, numbers.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a number stands among others in ascending order. */
export const isHeld = (numbers: Uint32Array, one: number): boolean => numbers[reached(numbers, one)] === one;

/** What part of the terms' weight stands among `held`, numbers in ascending order; one half where there are no terms. */
export function covered(of: Vector, held: Uint32Array): number {
  let [sum, whole] = [0, 0];
  for (let i = 0, j = 0; i < of.terms.length; i++) {
    const term = of.terms[i]!;
    // A few terms among hundreds of words: going through all of these costs most of linking.
    j = reached(held, term, j);
    whole += of.weights[i]!;
    if (held[j] === term) sum += of.weights[i]!;
  }
  return whole === 0 ? 0.5 : sum / whole;
}

/** How many numbers below 2³¹ two ascending rows share. */
export function inCommon(a: Uint32Array, b: Uint32Array): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    // Which of the two goes on is a coin's toss, so it is reckoned, not branched on.
    const order = (a[i]! - b[j]!) | 0;
    const [isLess, isMore] = [order >> 31, -order >> 31];
    both += 1 + isLess + isMore;
    i += 1 + isMore;
    j += 1 + isLess;
  }
  return both;
}

/** The terms that both have, the `most` that weigh most in both. */
export function heaviestInCommon(a: Vector, b: Vector, most: number): number[] {
  const weights = new Map(Array.from(b.terms, (term, i) => [term, b.weights[i]!]));
  return Array.from(a.terms, (term, i) => ({ term, weight: a.weights[i]! * (weights.get(term) ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight || x.term - y.term)
    .slice(0, most)
    .map(({ term }) => term);
}

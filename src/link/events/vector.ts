/** Terms by number in ascending order, each once, with their weights; of length 1 (L2) unless it is empty. */
export interface Vector {
  terms: Uint32Array;
  weights: Float64Array;
}

/** A vector of the heaviest `most` terms, brought to length 1. Of equal weights the lower number stays. */
export function vectorOf(weightOf: ReadonlyMap<number, number>, most: number): Vector {
  const heaviest = [...weightOf].filter(([, w]) => w > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  heaviest.length = Math.min(heaviest.length, most);
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
    const [x, y] = [a.terms[i]!, b.terms[j]!];
    if (x === y) sum += a.weights[i]! * b.weights[j]!;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return sum;
}

/** What part of the terms' weight stands among `held`, numbers in ascending order; one half where there are no terms. */
export function covered(of: Vector, held: Uint32Array): number {
  let [sum, whole] = [0, 0];
  for (let i = 0, j = 0; i < of.terms.length; i++) {
    const term = of.terms[i]!;
    while (j < held.length && held[j]! < term) j++;
    whole += of.weights[i]!;
    if (held[j] === term) sum += of.weights[i]!;
  }
  return whole === 0 ? 0.5 : sum / whole;
}

/** How many numbers two ascending rows share. */
export function inCommon(a: Uint32Array, b: Uint32Array): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
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

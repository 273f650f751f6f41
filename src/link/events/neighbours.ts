import type { Vector } from './vector.ts';

/** By so many of its heaviest terms an article is looked up. */
const probes = 25;
/** Of the articles that share a term, so many on each side in time are looked at. */
const reach = 40;
/** So many likeliest others are kept for each article. */
const kept = 30;

/**
 * For each article the others that may tell its story: those that share heavy terms with it, nearest in time first where a
 * term is common. An inverted index with bounded lists, so the cost grows with the number of articles and not its square.
 * `order` gives the articles by time, `size` how many terms there are.
 */
export function neighboursOf(vectors: readonly Vector[], size: number, order: readonly number[]): Set<number>[] {
  const index = new Array<{ articles: number[]; weights: number[]; at: number } | undefined>(size);
  const heaviest = vectors.map(heaviestOf);
  for (const i of order) {
    const { terms, weights } = heaviest[i]!;
    for (let k = 0; k < terms.length; k++) {
      const held = index[terms[k]!];
      if (held) {
        held.articles.push(i);
        held.weights.push(weights[k]!);
      } else index[terms[k]!] = { articles: [i], weights: [weights[k]!], at: 0 };
    }
  }
  const found = vectors.map(() => new Set<number>());
  // One sum an article, begun anew at each turn: a map of its own for each turn costs more than all else here.
  const sums = new Float64Array(vectors.length);
  const begun = new Int32Array(vectors.length).fill(-1);
  for (const i of order) {
    const met: number[] = [];
    const own = heaviest[i]!;
    for (let k = 0; k < own.terms.length; k++) {
      const held = index[own.terms[k]!]!;
      const { articles, weights } = held;
      const at = held.at++;
      for (let x = Math.max(0, at - reach); x <= Math.min(articles.length - 1, at + reach); x++) {
        const j = articles[x]!;
        if (j === i) continue;
        if (begun[j] !== i) {
          begun[j] = i;
          sums[j] = 0;
          met.push(j);
        }
        sums[j]! += own.weights[k]! * weights[x]!;
      }
    }
    for (const j of likeliest(met, sums)) {
      found[i]!.add(j);
      found[j]!.add(i);
    }
  }
  return found;
}

function heaviestOf({ terms, weights }: Vector): Vector {
  const places = Array.from(terms, (_, i) => i)
    .sort((a, b) => weights[b]! - weights[a]! || a - b)
    .slice(0, probes);
  return { terms: Uint32Array.from(places, (i) => terms[i]!), weights: Float64Array.from(places, (i) => weights[i]!) };
}

/** The `kept` with the largest sums, largest first; of equals the first in the order of the articles. */
function likeliest(met: readonly number[], sums: Float64Array): number[] {
  const best: number[] = [];
  for (const j of met) {
    let place = best.length;
    while (place > 0 && isBefore(j, best[place - 1]!, sums)) place--;
    if (place === kept) continue;
    best.splice(place, 0, j);
    if (best.length > kept) best.pop();
  }
  return best;
}

const isBefore = (a: number, b: number, sums: Float64Array): boolean =>
  sums[a]! > sums[b]! || (sums[a] === sums[b] && a < b);

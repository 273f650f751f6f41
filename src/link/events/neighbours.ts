import type { Vector } from './terms.ts';

/** By so many of its heaviest terms an article is looked up. */
const probes = 25;
/** Of the articles that share a term, so many on each side in time are looked at. */
const reach = 40;
/** So many likeliest others are kept for each article. */
const kept = 30;

/**
 * For each article the others that may tell its story: those that share heavy terms with it, nearest in time first where a
 * term is common. An inverted index with bounded lists, so the cost grows with the number of articles and not its square.
 * `order` gives the articles by time.
 */
export function neighboursOf(vectors: readonly Vector[], order: readonly number[]): Set<number>[] {
  const index = new Map<string, number[]>();
  const heavy = vectors.map((v) => [...v].slice(0, probes));
  for (const i of order) {
    for (const [term] of heavy[i]!) {
      const list = index.get(term);
      if (list) list.push(i);
      else index.set(term, [i]);
    }
  }
  const place = new Map<string, number>();
  const found = vectors.map(() => new Set<number>());
  for (const i of order) {
    const sums = new Map<number, number>();
    for (const [term, w] of heavy[i]!) {
      const list = index.get(term)!;
      const at = place.get(term) ?? 0;
      place.set(term, at + 1);
      for (let x = Math.max(0, at - reach); x <= Math.min(list.length - 1, at + reach); x++) {
        const j = list[x]!;
        if (j !== i) sums.set(j, (sums.get(j) ?? 0) + w * vectors[j]!.get(term)!);
      }
    }
    const best = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, kept);
    for (const [j] of best) {
      found[i]!.add(j);
      found[j]!.add(i);
    }
  }
  return found;
}

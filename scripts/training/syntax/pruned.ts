import type { TableColumns } from '../../../src/syntax/sparseTable.ts';

/** A table without the weights below `least` units, and without the features that have no other: they take room and turn no choice. */
export function pruned({ keys, counts, classes, weights }: TableColumns, least: number): TableColumns {
  const kept = { keys: [] as number[], counts: [] as number[], classes: [] as number[], weights: [] as number[] };
  let at = 0;
  keys.forEach((key, k) => {
    let count = 0;
    for (const end = at + counts[k]!; at < end; at++) {
      if (Math.abs(weights[at]!) < least) continue;
      kept.classes.push(classes[at]!);
      kept.weights.push(weights[at]!);
      count++;
    }
    if (count === 0) return;
    kept.keys.push(key);
    kept.counts.push(count);
  });
  return {
    keys: Uint32Array.from(kept.keys),
    counts: Uint8Array.from(kept.counts),
    classes: Uint8Array.from(kept.classes),
    weights: Int8Array.from(kept.weights),
  };
}

export type Pair = readonly [number, number];

/** For stretches of `text`, the numbers of the words that they cover. */
export function wordsIn(text: string): (pairs: readonly Pair[] | undefined) => Set<number> {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)].map(
    (m) => [m.index, m.index + m[0].length] as const,
  );
  return (pairs) => {
    const set = new Set<number>();
    for (const [start, end] of pairs ?? []) {
      for (let i = firstAfter(words, start); i < words.length && words[i]![0] < end; i++) set.add(i);
    }
    return set;
  };
}

export const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((x) => b.has(x)).length;

/** What two sets have in common, of all that is in either (Jaccard). */
export const alike = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  const both = shared(a, b);
  return both / (a.size + b.size - both || 1);
};

/** The first word that ends after `start`, by halving. */
function firstAfter(words: readonly Pair[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (words[mid]![1] > start) high = mid;
    else low = mid + 1;
  }
  return low;
}

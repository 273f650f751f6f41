import type { Seen } from '../../compare/scene.ts';
import type { OwnWords } from './ownWords.ts';

/** So much of the shorter text in the longer makes the two one. */
const REPRINT = 0.5;
/** Counters an article, for the pairs that it may be one of. */
const COUNTERS = 256;

type EachMatch = (met: (i: number, j: number, length: number) => void) => void;

/**
 * Counts the words that pairs of articles share in a bounded number of counters: an edition holds millions of pairs that
 * meet by chance. Some share a counter, so it says how many words two have in common at most.
 */
export class SharedAtMost {
  readonly #counters: Uint32Array;

  constructor(articles: number) {
    this.#counters = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(1, articles) * COUNTERS)));
  }

  #place(a: number, b: number): number {
    const h = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
    return (h ^ (h >>> 15)) & (this.#counters.length - 1);
  }

  add(a: number, b: number, words: number): void {
    this.#counters[this.#place(a, b)]! += words;
  }

  of(a: number, b: number): number {
    return this.#counters[this.#place(a, b)]!;
  }
}

/** Groups of articles that are one text, by union of the pairs that are. */
export function reprints(
  all: readonly Seen[],
  { word, article }: OwnWords,
  shared: SharedAtMost,
  eachMatch: EachMatch,
): string[][] {
  // Matches may overlap: of pairs that may share enough, those of the shorter text are kept, by where they begin and end.
  const stretches = new Map<number, [from: number, to: number][]>();
  const sizes = Uint32Array.from(all, (s) => s.ownWords);
  eachMatch((i, j, length) => {
    const [a, b] = [article[i]!, article[j]!];
    const [mine, yours] = [sizes[a]!, sizes[b]!];
    if (shared.of(a, b) < REPRINT * Math.min(mine, yours)) return;
    const from = word[mine <= yours ? i : j]!;
    const held = stretches.get(a * all.length + b);
    if (held) held.push([from, from + length]);
    else stretches.set(a * all.length + b, [[from, from + length]]);
  });
  const root = all.map((_, i) => i);
  const find = (i: number): number => {
    let r = i;
    while (root[r] !== r) r = root[r] = root[root[r]!]!;
    return r;
  };
  for (const [pair, held] of stretches) {
    const [a, b] = [Math.floor(pair / all.length), pair % all.length];
    if (covered(held) / Math.min(sizes[a]!, sizes[b]!) < REPRINT) continue;
    const [x, y] = [find(a), find(b)];
    root[Math.max(x, y)] = Math.min(x, y);
  }
  const groups = Map.groupBy(all, (_, i) => find(i));
  return [...groups.values()].filter((g) => g.length > 1).map((g) => g.map((s) => s.article.id));
}

/** How many words the stretches hold together, each counted once. */
function covered(stretches: [from: number, to: number][]): number {
  let words = 0;
  let until = 0;
  for (const [from, to] of stretches.sort((a, b) => a[0] - b[0])) {
    words += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return words;
}

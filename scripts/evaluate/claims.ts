import type { LocalClaim } from '../../src/model/claim.ts';
import { type Count, figures, noCount } from './count.ts';

export interface ClaimScore {
  /** Words that stand in any claim's content. */
  words: Count;
  /** Claims whose contents share at least half of their words. */
  claims: Count;
  /** Of those, the ones whose source shares at least half of its words. */
  source: number;
}
export const noClaimScore = (): ClaimScore => ({ words: noCount(), claims: noCount(), source: 0 });

type Pair = readonly [number, number];
interface Placed {
  source: readonly Pair[];
  content: readonly Pair[];
}

/** Adds one article, counted in words as the reference sets are (PolNeAR: Newell, Margolin and Ruths 2018). */
export function scoreClaims(
  score: ClaimScore,
  found: readonly LocalClaim[],
  gold: readonly Placed[],
  text: string,
): void {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)].map(
    (m) => [m.index, m.index + m[0].length] as const,
  );
  const covered = (pairs: readonly Pair[]): Set<number> => {
    const set = new Set<number>();
    for (const [start, end] of pairs ?? []) {
      for (let i = firstAfter(words, start); i < words.length && words[i]![0] < end; i++) set.add(i);
    }
    return set;
  };
  const pairsOf = (spans: readonly { start: number; end: number }[]): Pair[] => spans.map((s) => [s.start, s.end]);
  const view = (c: Placed) => ({ content: covered(c.content), source: covered(c.source) });
  const g = gold.map(view).filter((c) => c.content.size > 0);
  const f = found
    .filter((c) => c.kind !== 'unattributed')
    .map((c) => view({ content: pairsOf(c.content), source: pairsOf(c.source) }))
    .filter((c) => c.content.size > 0);
  const all = (list: typeof g): Set<number> => new Set(list.flatMap((c) => [...c.content]));
  const wanted = all(g);
  const got = all(f);
  score.words.wanted += wanted.size;
  score.words.found += got.size;
  score.words.hits += shared(wanted, got);
  score.claims.wanted += g.length;
  score.claims.found += f.length;
  const pairs = g
    .flatMap((x, gi) => f.map((y, fi) => ({ gi, fi, alike: alike(x.content, y.content) })))
    .filter((p) => p.alike >= 0.5)
    .sort((a, b) => b.alike - a.alike);
  const used = new Set<string>();
  for (const { gi, fi } of pairs) {
    if (used.has(`g${gi}`) || used.has(`f${fi}`)) continue;
    used.add(`g${gi}`).add(`f${fi}`);
    score.claims.hits++;
    const [x, y] = [g[gi]!.source, f[fi]!.source];
    if ((x.size === 0 && y.size === 0) || alike(x, y) >= 0.5) score.source++;
  }
}

export const claimFigures = (s: ClaimScore): object => ({
  words: figures(s.words),
  claims: figures(s.claims),
  sourceOnMatched: s.claims.hits ? Math.round((s.source / s.claims.hits) * 1000) / 1000 : 0,
});

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((x) => b.has(x)).length;
const alike = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  const both = shared(a, b);
  return both / (a.size + b.size - both || 1);
};

/** The first word that ends after `start`, by halving. */
function firstAfter(words: readonly (readonly [number, number])[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (words[mid]![1] > start) high = mid;
    else low = mid + 1;
  }
  return low;
}

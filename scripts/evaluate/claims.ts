import type { LocalClaim } from '../../src/model/claim.ts';
import { type Count, figures, noCount } from './count.ts';
import { alike, type Pair, shared, wordsIn } from './words.ts';

export interface ClaimScore {
  /** Words that stand in any claim's content. */
  words: Count;
  /** Claims whose contents share at least half of their words. */
  claims: Count;
  /** Of those, the ones whose source shares at least half of its words. */
  source: number;
}
export const noClaimScore = (): ClaimScore => ({ words: noCount(), claims: noCount(), source: 0 });

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
  const covered = wordsIn(text);
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

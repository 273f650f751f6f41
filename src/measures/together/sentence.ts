import type { Comparison } from '../../view/compare/comparison.ts';
import { contrasts } from '../../view/compare/contrast.ts';
import { type Between, type Finding, told } from '../../view/compare/finding.ts';
import { count, upper } from '../../view/count.ts';
import { withArticle } from '../../view/withArticle.ts';

/** So many pairs a sentence each: of two states many people are named with both. */
const MOST = 2;

export function togetherSays({ measures }: Comparison): string {
  const { actors, pairs } = measures.together;
  const most = Math.max(0, ...pairs.map((p) => p.count));
  const [top, ...like] = pairs.filter((p) => p.count === most);
  const name = (id: string) => withArticle(actors.find((a) => a.id === id)?.name ?? id);
  if (!top) return '';
  return like.length > 0
    ? `${upper(count(like.length + 1, 'pair'))} stand together most often, in ${count(most, 'sentence')} each.`
    : `${upper(name(top.a))} and ${name(top.b)} stand together most often, in ${count(most, 'sentence')}.`;
}

/** Actor → the sources that name them. */
function namersOf({ measures, index }: Comparison): Map<string, Set<string>> {
  const named = (id: string) => index.actor.get(id)?.mentions.map((m) => index.outletOf(m.article).id);
  return new Map(measures.together.actors.map(({ id }) => [id, new Set(named(id))]));
}

/** The two whom one source names together in more of its sentences than another that names both. */
export function togetherFinding(c: Comparison, between?: Between): Finding | null {
  const { actors, pairs, sentences } = c.measures.together;
  const name = new Map(actors.map((a) => [a.id, a.name]));
  const totals = sentences.filter((s) => !between || between.includes(s.source)).map((s) => [s.source, s.n] as const);
  const namers = namersOf(c);
  const found = pairs.flatMap(({ a, b, bySource }) => {
    const label = `${name.get(a)} and ${name.get(b)}`;
    const of = new Map(bySource.map(({ source, n }) => [source, { n, evidence: [] }]));
    // Who never names one of the two says nothing by not naming both.
    const both = totals.filter(([source]) => namers.get(a)!.has(source) && namers.get(b)!.has(source));
    return contrasts([{ label, of }], new Map(both));
  });
  found.sort((x, y) => y.weight - x.weight || (x.label < y.label ? -1 : 1));
  return told(c, found.slice(0, MOST), { of: 'sentences' }, false);
}

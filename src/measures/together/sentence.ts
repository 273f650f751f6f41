import type { Comparison } from '../../view/compare/comparison.ts';
import { contrasts } from '../../view/compare/contrast.ts';
import { type Between, type Finding, told } from '../../view/compare/finding.ts';
import { count } from '../../view/count.ts';

/** So many pairs a sentence each: of two states many people are named with both. */
const MOST = 2;

export function togetherSays({ measures }: Comparison): string {
  const { actors, pairs } = measures.together;
  const top = [...pairs].sort((a, b) => b.count - a.count || (a.a + a.b < b.a + b.b ? -1 : 1))[0];
  const name = (id: string) => actors.find((a) => a.id === id)?.name ?? id;
  return top ? `${name(top.a)} and ${name(top.b)} stand together most often, in ${count(top.count, 'sentence')}.` : '';
}

/** The two whom one source names together in more of its sentences than another. */
export function togetherFinding(c: Comparison, between?: Between): Finding | null {
  const { actors, pairs, sentences } = c.measures.together;
  const name = new Map(actors.map((a) => [a.id, a.name]));
  const rows = pairs.map(({ a, b, bySource }) => ({
    label: `${name.get(a)} and ${name.get(b)}`,
    of: new Map(bySource.map(({ source, n }) => [source, { n, evidence: [] }])),
  }));
  const totals = sentences.filter((s) => !between || between.includes(s.source)).map((s) => [s.source, s.n] as const);
  return told(c, contrasts(rows, new Map(totals)).slice(0, MOST), { of: 'sentences' }, false);
}

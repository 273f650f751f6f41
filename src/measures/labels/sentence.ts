import type { Comparison } from '../../view/compare/comparison.ts';
import { type Between, type Finding, WORDS } from '../../view/compare/finding.ts';
import { nameOf } from '../../view/compare/sourceNames.ts';
import { list, times, upper } from '../../view/count.ts';
import { wordsBySource } from './wordsBySource.ts';

/** The thing for which two sources have no word in common, by how often both name it. */
export function labelsFinding(c: Comparison, between?: Between): Finding | null {
  const found = c.measures.labels.referents.flatMap((l) => {
    const used = wordsBySource(l, c.index.telling)
      .filter((x) => !between || between.includes(x.source))
      .map(({ source, own }) => ({ source, own: own.filter((w) => w.held === null) }))
      .map(({ source, own }) => ({ source, own, n: own.reduce((sum, w) => sum + w.n, 0) }))
      .filter((x) => x.n > 0);
    return used.flatMap((a, i) =>
      used.slice(i + 1).flatMap((b) => {
        const common = a.own.some((w) => b.own.some((v) => v.word.toLowerCase() === w.word.toLowerCase()));
        return common
          ? []
          : [{ name: l.name, sides: a.n >= b.n ? [a, b] : [b, a], weight: Math.min(a.n, b.n), all: a.n + b.n }];
      }),
    );
  });
  const [best] = found.sort((a, b) => b.weight - a.weight || b.all - a.all || (a.name < b.name ? -1 : 1));
  if (!best) return null;
  const side = ({ source, own }: (typeof best.sides)[number]) =>
    `${list(own.slice(0, WORDS).map((w) => `“${w.word}”${w.n > 1 ? ` (${times(w.n)})` : ''}`))} in ${nameOf(c, source)}`;
  const says = `${upper(best.name)} is ${best.sides.map(side).join(' and ')}, each in its own voice; the two have no word in common for it.`;
  const brief = `${upper(best.name)}: ${best.sides.map(({ own, source }) => `“${own[0]!.word}” in ${nameOf(c, source)}`).join(', ')}`;
  return { brief, says, weight: best.all };
}

import type { Comparison } from '../../view/compare/comparison.ts';
import { type Between, type Finding, WORDS } from '../../view/compare/finding.ts';
import { nameOf } from '../../view/compare/sourceNames.ts';
import { list, times, upper } from '../../view/count.ts';
import { wordsBySource } from './wordsBySource.ts';

/** A word that one source says outright, and another only denies, fears or asks, each in its own voice: “united front”. */
function assertedByOne(c: Comparison, between?: Between): string | null {
  const found = c.measures.labels.referents.flatMap((l) => {
    const used = wordsBySource(l, c.index.telling).filter((x) => !between || between.includes(x.source));
    const words = used.flatMap((x) => x.own.map((w) => ({ ...w, source: x.source })));
    return words.flatMap((w) => {
      const other = w.held === null ? words.find((v) => v.held !== null && v.word === w.word) : undefined;
      return other ? [{ word: w.word, says: w.source, leaves: other }] : [];
    });
  });
  const [first] = found;
  return first
    ? `“${upper(first.word)}”: said outright in ${nameOf(c, first.says)}, ${first.leaves.held} in ${nameOf(c, first.leaves.source)}.`
    : null;
}

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
  const outright = assertedByOne(c, between);
  const [best] = found.sort((a, b) => b.weight - a.weight || b.all - a.all || (a.name < b.name ? -1 : 1));
  if (!best) return outright ? { brief: outright.replace(/\.$/, ''), says: outright, weight: 0 } : null;
  const side = ({ source, own }: (typeof best.sides)[number]) =>
    `${list(own.slice(0, WORDS).map((w) => `“${w.word}”${w.n > 1 ? ` (${times(w.n)})` : ''}`))} in ${nameOf(c, source)}`;
  const says = `${upper(best.name)} is ${best.sides.map(side).join(' and ')}, each in its own voice; the two have no word in common for it.`;
  const brief = `${upper(best.name)}: ${best.sides.map(({ own, source }) => `“${own[0]!.word}” in ${nameOf(c, source)}`).join(', ')}`;
  return { brief, says: outright ? `${says} ${outright}` : says, weight: best.all };
}

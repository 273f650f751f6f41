import type { PlaceInText } from '../../model/measure.ts';
import type { Comparison } from '../../view/compare/comparison.ts';
import type { Between, Finding } from '../../view/compare/finding.ts';
import { nameOf } from '../../view/compare/sourceNames.ts';
import { count, upper } from '../../view/count.ts';
import { withArticle } from '../../view/withArticle.ts';

const order: readonly PlaceInText[] = ['headline', 'lead', 'first', 'second', 'third', 'fourth'];
const places: Record<PlaceInText, string> = {
  headline: 'in the headline',
  lead: 'in the first paragraph',
  first: 'in the first quarter',
  second: 'in the second quarter',
  third: 'in the third quarter',
  fourth: 'in the last quarter',
};
/** From the first paragraph to the last quarter. */
const FAR = 4;

/** What one source begins with and another comes to last. */
export function placesFinding(c: Comparison, between?: Between): Finding | null {
  const found = c.measures.prominence
    .filter((r) => r.kind !== 'claim')
    .flatMap((r) => {
      const first = r.cells
        .filter((x) => !between || between.includes(x.source))
        .map((x) => ({ source: x.source, at: order.findIndex((p) => x.places[p]) }))
        .filter((x) => x.at >= 0);
      const [high, low] = [Math.min, Math.max].map((pick) =>
        first.find((x) => x.at === pick(...first.map((y) => y.at))),
      );
      return high && low && low.at - high.at >= FAR ? [{ label: r.label, high, low }] : [];
    })
    .sort((a, b) => b.low.at - b.high.at - (a.low.at - a.high.at) || (a.label < b.label ? -1 : 1));
  const [best] = found;
  if (!best) return null;
  const { label, high, low } = best;
  const brief = `${upper(nameOf(c, high.source))} comes to ${withArticle(label)} ${places[order[high.at]!]}, ${nameOf(c, low.source)} ${places[order[low.at]!]}`;
  const more = found.length > 1 ? ` So it is with ${count(found.length - 1, 'other')}.` : '';
  return { brief, says: `${brief}.${more}`, weight: low.at - high.at };
}

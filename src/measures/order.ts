import type { Comparison } from '../view/compare/comparison.ts';
import type { Pair } from '../view/compare/pairs.ts';
import { measuresFrom } from './index.ts';
import type { Measure } from './measure.ts';

/** The measures in the order of the page that compares all sources: who tells what, what each calls it, and the others. */
export const measuresOfPage: readonly Measure[] = measuresFrom('coverage', 'labels');

/** Those of them that have something to show. */
export const shownMeasures = (c: Comparison): Measure[] => measuresOfPage.filter((m) => m.isFound(c));

/** The sources two by two from which articles are held; others have a page since their address lasts. */
export const heldPairs = (c: Comparison): Pair[] =>
  c.pairs.all().filter(({ a, b }) => a.articles.length > 0 && b.articles.length > 0);

/** All that stands out between two sources, a sentence or two for each measure. */
export const findingsBetween = (c: Comparison, a: string, b: string): string[] =>
  measuresFrom('frames').flatMap((m) => m.finding?.(c, [a, b])?.says ?? []);

/** A source is held against so many others, those first with which it has a page. */
const OTHERS = 24;

/** What sets one source most apart from any other, a line for each measure in which something does. */
export function findingsOf(c: Comparison, source: string): string[] {
  const others = heldPairs(c)
    .flatMap(({ a, b }) => (a.id === source ? [b] : b.id === source ? [a] : []))
    .slice(0, OTHERS);
  return measuresFrom('frames').flatMap((m) => {
    const found = others.flatMap((o) => m.finding?.(c, [source, o.id]) ?? []);
    const [best] = found.sort((a, b) => b.weight - a.weight || (a.brief < b.brief ? -1 : 1));
    return best ? [best.brief] : [];
  });
}

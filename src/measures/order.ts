import type { Comparison } from '../view/compare/comparison.ts';
import { measuresFrom } from './index.ts';
import type { Measure } from './measure.ts';

/** The measures in the order of the page that compares all sources: who tells what, what each calls it, and the others. */
export const measuresOfPage: readonly Measure[] = measuresFrom('coverage', 'labels');

/** Those of them that have something to show. */
export const shownMeasures = (c: Comparison): Measure[] => measuresOfPage.filter((m) => m.isFound(c));

/** All that stands out between two sources, a sentence or two for each measure. */
export const findingsBetween = (c: Comparison, a: string, b: string): string[] =>
  measuresFrom('frames').flatMap((m) => m.finding?.(c, [a, b])?.says ?? []);

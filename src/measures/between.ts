import type { Comparison } from '../view/compare/comparison.ts';
import { measuresFrom } from './index.ts';

/** All that stands out between two sources, a sentence or two for each measure. */
export const findingsBetween = (c: Comparison, a: string, b: string): string[] =>
  measuresFrom('frames').flatMap((m) => m.finding?.(c, [a, b])?.says ?? []);

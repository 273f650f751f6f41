import type { Floors } from './belowFloor.ts';

/**
 * What the reading reached on our own annotated articles, rounded down to two places: no change may fall below it, and
 * one that gains raises it.
 */
export const floors: Floors = {
  'actors precision': 0.97,
  'actors recall': 0.94,
  'actors of the right kind': 0.95,
  'mentions precision': 0.95,
  'mentions recall': 0.87,
  'pronouns precision': 0.9,
  'pronouns recall': 0.85,
  'dates found': 0.97,
  'dates with the right value': 0.94,
  'dated happenings precision': 0.9,
  'dated happenings recall': 0.62,
  'status of dated happenings': 0.8,
  'statements precision': 0.9,
  'statements recall': 0.88,
  'speaker of statements': 0.77,
  'polarity of statements': 0.96,
  'polarity of statements not simply affirmed': 0.9,
};

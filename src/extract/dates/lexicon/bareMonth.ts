import { datePrepositions } from './wordSenses.ts';

export const sure = new Set(
  'in since until till during last next this early late mid through throughout between'.split(' '),
);

/** What follows the march that is an event: “the March on the capital”, “the Women's March in the rain”. */
export const behindEvent = new Set([
  ...datePrepositions,
  'who',
  'which',
  'that',
  'against',
  'is',
  'was',
  'has',
  'had',
  'will',
]);

import { extentOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import type { HeadlineOptions } from './headlineOptions.ts';

/**
 * Whether a clause calls somebody by his name from a word on: no pronoun above it means him (principle C: Chomsky 1981). “He saw Ruiz”, “she said that
 * Ruiz had left” and “Ruiz fled, he said” tell of another.
 */
export function isCalledWithin(
  t: Trees,
  clause: number,
  name: string,
  { nameAt }: Pick<HeadlineOptions, 'nameAt'>,
  from = 0,
): boolean {
  if (clause < 0) return false;
  const { first, last } = extentOf(t, clause);
  for (let i = Math.max(first, from); i < last; i++)
    if (t.upos[i] === 'PROPN' && nameAt(t.places[i]!.start, t.places[i]!.end) === name) return true;
  return false;
}

import { auxiliariesOf, dependentOf, isFinite } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { STATIVE } from './lexicon/senseWords.ts';

/**
 * Whether a clause tells how things stand or are wont to be, and no happening (Vendler 1957): a predicate with a copula, a
 * verb of being, having or thinking, or English's simple present, which in running text tells a state or a habit
 * (Huddleston and Pullum 2002, 3.3): “the firm employs 30”, “the recovery meshes with the plan”. `narrates` says that the
 * text tells deeds in the present: headlines, captions, entries of a list, and what a day long past dates.
 */
export function tellsState(t: Trees, verb: number, narrates: boolean): boolean {
  if (dependentOf(t, verb, 'cop') >= 0) return true;
  if (t.upos[verb] !== 'VERB') return false;
  const passive = t.features[verb]!.voice === 'Pass';
  if (!passive && STATIVE.has(t.lemmas[verb]!)) return true;
  return !narrates && isFinite(t, verb) && isSimplePresent(t, verb);
}

/** “Opens”, “is opened”; but “has opened”, “is opening”, “will open” and “let us open” tell more than how it is. */
function isSimplePresent(t: Trees, verb: number): boolean {
  const own = t.features[verb]!;
  const auxiliaries = auxiliariesOf(t, verb);
  const [first] = auxiliaries;
  if (first === undefined) return own.verbForm === 'Fin' && own.tense === 'Pres' && own.mood !== 'Imp';
  const supports = auxiliaries.length === 1 && /^(?:be|do)$/.test(t.lemmas[first]!);
  const progressive = t.lemmas[first] === 'be' && own.tense === 'Pres';
  return supports && !progressive && t.features[first]!.tense === 'Pres';
}

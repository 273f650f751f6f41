import { conjunctsOf, dependentOf, dependentsOf, isPassive, subjectOf } from '../../../syntax/queries.ts';
import type { Trees } from '../../../syntax/tree.ts';
import { mayBeGivenName } from '../../actors/lexicon/givenNames.ts';
import { isOffice } from '../lexicon/office.ts';
import { SOMEBODY } from '../lexicon/parts.ts';
import { isPersonNoun } from '../personNouns.ts';

const lemma = (t: Trees, i: number): string => t.lemmas[i]!.toLowerCase();

/**
 * Who or what undergoes what a verb tells: its objects with all that stands beside them; in the passive its subject, a noun that it describes as a
 * participle included.
 */
export function patientsOf(t: Trees, verb: number): number[] {
  // “Guards fired at the crowd”: without its auxiliary a finite verb is no passive, whatever its form.
  const passive =
    dependentOf(t, verb, 'aux:pass') >= 0 || (isPassive(t, verb) && !/^(?:root|conj|ccomp)$/.test(t.relations[verb]!));
  const subject = passive ? subjectOf(t, verb) : -1;
  return (subject < 0 ? dependentsOf(t, verb, 'obj') : [subject]).flatMap((o) => conjunctsOf(t, o));
}

const NARROWING = ['compound', 'amod', 'nmod', 'flat', 'nummod', 'nmod:poss'];

/** The lemmas of a noun and of the nouns and adjectives that narrow it: “a barrage of ballistic missiles”. */
export function wordsOfNoun(t: Trees, noun: number): string[] {
  const found = [noun];
  for (let k = 0; k < found.length && k < 24; k++) found.push(...dependentsOf(t, found[k]!, ...NARROWING));
  return found.map((i) => lemma(t, i));
}

/** Whether a verb has a circumstance, a particle included, that one of these prepositions opens and one of these words ends: “from prison”. */
export const hasCircumstance = (t: Trees, verb: number, by: RegExp, what?: (lemma: string) => boolean): boolean =>
  dependentsOf(t, verb, 'obl').some(
    (o) =>
      dependentsOf(t, o, 'case').some((c) => by.test(lemma(t, c))) && (!what || wordsOfNoun(t, o).some((w) => what(w))),
  );

/** Whether a verb is followed by a particle: “fired off”, “struck down”. */
export const hasParticle = (t: Trees, verb: number, form: RegExp): boolean =>
  dependentsOf(t, verb, 'compound:prt', 'advmod').some((d) => d > verb && form.test(lemma(t, d)));

/** Whether a noun, a name or a pronoun is somebody's. */
export function isPerson(t: Trees, i: number): boolean {
  const word = lemma(t, i);
  if (t.upos[i] === 'PRON') return SOMEBODY.test(word);
  if (t.upos[i] === 'NUM') return /\p{L}/u.test(word);
  if (t.upos[i] === 'NOUN') return isPersonNoun(word) || isOffice(word);
  if (t.upos[i] !== 'PROPN') return false;
  return [i, ...dependentsOf(t, i, 'compound', 'flat', 'appos')].some((d) =>
    t.upos[d] === 'PROPN' ? mayBeGivenName(lemma(t, d)) : isPersonNoun(lemma(t, d)) || isOffice(lemma(t, d)),
  );
}

/** Whether a word of an office stands with a verb, its subject left out. */
export const hasOffice = (t: Trees, verb: number, subject: boolean): boolean =>
  dependentsOf(t, verb, 'obj', 'obl', 'xcomp', 'nsubj:pass', ...(subject ? ['nsubj'] : [])).some(
    (d) =>
      // “Left the room after the mayor spoke”.
      (!isPersonNoun(lemma(t, d)) ||
        dependentsOf(t, d, 'case').every((c) => /^(?:as|from|of|by|to)$/.test(lemma(t, c)))) &&
      [d, ...dependentsOf(t, d, 'appos')].some((i) => wordsOfNoun(t, i).some(isOffice)),
  );

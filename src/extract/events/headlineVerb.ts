import { IRREGULAR_VERBS } from '../../syntax/irregularVerbs.ts';
import { auxiliariesOf, dependentOf, dependentsOf, isNegated, isPassive, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { needsObject } from './boundVerbs.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import { ASKED_OF } from './lexicon/headline.ts';
import { DOUBTS, GROUPS, INVARIANT } from './lexicon/headlineVerb.ts';
import { PLANNING } from './lexicon/predicates.ts';
import { areMany, presentOf } from './present.ts';

/** The last word of a verb, its particle included. */
export const lastOfVerb = (t: Trees, verb: number): number => dependentsOf(t, verb, 'compound:prt').at(-1) ?? verb;

/** The verb of a headline: in the present, the passive or the infinitive of what is to come; null where none would be true. */
export function verbWords(
  t: Trees,
  verb: number,
  subject: number,
  { many, joint, nameAt, status = 'happened' }: HeadlineOptions,
): string | null {
  if (status === 'denied' || status === 'hypothetical' || isNegated(t, verb)) return null;
  const seeming = areMany(t, subject, { nameAt, many, joint });
  const own = ownNumber(t, verb);
  // “Photos was taken”: a subject of another number than the verb is another clause's.
  if (own !== undefined && own !== seeming && !mayBeEither(t, subject)) return null;
  const plural = own ?? seeming;
  const particle = dependentsOf(t, verb, 'compound:prt').map((p) => t.forms[p]!.toLowerCase());
  const auxiliaries = dependentsOf(t, verb, 'aux').map((a) => t.lemmas[a]!.toLowerCase());
  if (auxiliaries.some((a) => /^(?:would|could|may|might|should|can|must|do)$/.test(a))) return null;
  // “That was to be published”: nobody says whether it was.
  const wasTo = dependentsOf(t, verb, 'aux').some((a) => /^(?:was|were)$/i.test(t.forms[a]!));
  if (wasTo && dependentsOf(t, verb, 'mark').some((m) => t.lemmas[m] === 'to')) return null;
  const form = t.forms[verb]!.toLowerCase();
  // “The singer, who shot to fame”: what the tagger takes for a noun in a verb's place.
  const lemma = (t.upos[verb] === 'NOUN' && IRREGULAR_VERBS.get(form)) || t.lemmas[verb]!.toLowerCase();
  // “Is going to build”.
  if (form === 'going' && dependentOf(t, verb, 'xcomp') > verb) return null;
  const passive = isUndergone(t, verb, subject);
  // “Towers built in 1907”, “glasses, dubbed Nord”: a participle alone is no deed of the noun before it.
  if (!passive && isBareParticiple(t, verb)) return null;
  // A past that the lemma still shows was not understood: “slids”.
  if (!passive && t.features[verb]!.tense === 'Past' && lemma === form && !INVARIANT.has(lemma)) return null;
  const future =
    (status === 'planned' && !PLANNING.has(lemma)) || auxiliaries.some((a) => /^(?:will|shall|'ll|’ll)$/.test(a));
  const doubt = doubtsOf(t, verb, subject);
  if (passive) return [...(future ? ['to be'] : [plural ? 'are' : 'is']), ...doubt, form, ...particle].join(' ');
  return [...doubt, future ? `to ${lemma}` : presentOf(lemma, plural), ...particle].join(' ');
}

/** Whether a verb says what was done to its subject. */
export function isUndergone(t: Trees, verb: number, subject: number): boolean {
  if (isPassive(t, verb))
    return (
      dependentOf(t, verb, 'aux:pass', 'obl:agent') >= 0 ||
      relationOf(t, verb) === 'acl' ||
      (t.relations[subject] === 'nsubj:pass' && !/ed$/.test(t.forms[verb]!.toLowerCase()))
    );
  return isUndergoneToo(t, verb);
}

/**
 * “Was shot and killed”, “was seen across the region and captured on video”: a participle joined to one in the passive is in the
 * passive, where nothing stands between the two or it cannot do without an object and has none.
 */
function isUndergoneToo(t: Trees, verb: number): boolean {
  const first = t.heads[verb]!;
  if (relationOf(t, verb) !== 'conj' || auxiliariesOf(t, verb).length || dependentOf(t, verb, 'nsubj', 'obj') >= 0)
    return false;
  if (!isPassive(t, first) || dependentOf(t, first, 'aux:pass') < 0 || t.forms[verb] === t.lemmas[verb]) return false;
  const { verbForm, tense } = t.features[verb]!;
  for (let i = first + 1; i < verb; i++)
    if (!/^(?:CCONJ|ADV|PUNCT)$/.test(t.upos[i]!))
      return (
        needsObject(t.lemmas[verb]!) ||
        (verbForm === 'Part' && tense === 'Past') ||
        // “Was fined and, by noon, ordered to pay”: who asks asks somebody.
        (ASKED_OF.has(t.lemmas[verb]!) && dependentOf(t, verb, 'xcomp') > verb)
      );
  return true;
}

/** A participle of the past without a helper, whatever the tagger makes of it: only “and” makes a deed of it. */
function isBareParticiple(t: Trees, verb: number): boolean {
  if (auxiliariesOf(t, verb).length || relationOf(t, verb) === 'conj') return false;
  if (isPredicate(t, verb)) return false;
  const { verbForm, tense } = t.features[verb]!;
  if (verbForm === 'Part' && tense === 'Past') return true;
  return (
    /ed$/.test(t.forms[verb]!) &&
    /^(?:acl|advcl)$/.test(t.relations[verb]!) &&
    dependentOf(t, verb, 'nsubj', 'mark') < 0
  );
}

/** “The fans wept at the gate.”: what heads a whole sentence and has its subject before it is its predicate, whatever its form; with an object it is so in any line. */
function isPredicate(t: Trees, verb: number): boolean {
  if (t.heads[verb]! >= 0 && relationOf(t, verb) !== 'ccomp') return false;
  const subject = dependentOf(t, verb, 'nsubj');
  if (subject < 0 || subject > verb) return false;
  // “Lind checked into a hotel”: a verb that can do without an object undergoes nothing without a helper, whatever the tree says.
  if (t.relations[subject] === 'nsubj:pass' && (needsObject(t.lemmas[verb]!) || !goesSomewhere(t, verb))) return false;
  if (dependentOf(t, verb, 'obj') >= 0) return true;
  const { first, last } = t.sentences[t.sentenceOf[verb]!]!;
  if (needsObject(t.lemmas[verb]!) || !/^[.!?]$/.test(t.forms[last - 1]!)) return false;
  for (let i = first; i < last; i++)
    if (i !== verb && t.features[i]!.verbForm === 'Fin' && t.heads[i]! === verb && t.upos[i] === 'VERB') return false;
  return true;
}

const goesSomewhere = (t: Trees, verb: number): boolean =>
  dependentsOf(t, verb, 'obl').some(
    (o) => o > verb && dependentsOf(t, o, 'case').every((c) => !/^(?:by|in|with)$/.test(t.lemmas[c]!)),
  );

/** The adverbs of doubt that hang on a verb or stand before it and behind its subject: those of a clause between belong there. */
function doubtsOf(t: Trees, verb: number, subject: number): string[] {
  const found = dependentsOf(t, verb, 'advmod').filter((a) => a < Math.min(verb, subject));
  let last = verb;
  for (let i = verb - 1; i > subject; i--) {
    if (t.upos[i] === 'VERB' && t.heads[last] !== i) break;
    if (t.upos[i] === 'VERB') last = i;
    found.push(i);
  }
  return found.map((i) => t.forms[i]!.toLowerCase()).filter((word) => DOUBTS.test(word));
}
const mayBeEither = (t: Trees, subject: number): boolean =>
  GROUPS.has(t.lemmas[subject]!.toLowerCase()) ||
  t.upos[subject] === 'PROPN' ||
  t.upos[subject] === 'PRON' ||
  t.upos[subject] === 'NUM' ||
  dependentsOf(t, subject, 'conj').length > 0;

const ONE = /^(?:is|was|has|does|['’]s)$/i;
const MANY = /^(?:are|were|have|do|['’]re)$/i;

/** Whether the text's own auxiliary is in the plural (“were”), or not (“was”); undefined where it doesn't show. */
function ownNumber(t: Trees, verb: number): boolean | undefined {
  const [first] = dependentsOf(t, verb, 'aux');
  const form = first === undefined || relationOf(t, verb) === 'xcomp' ? '' : t.forms[first]!;
  return ONE.test(form) ? false : MANY.test(form) ? true : undefined;
}

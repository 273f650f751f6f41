import {
  auxiliariesOf,
  dependentOf,
  dependentsOf,
  extentOf,
  isFinite,
  isPassive,
  relationOf,
  subjectOf,
} from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import * as W from './lexicon/ownVoiceWords.ts';
import { TEXTS, VEHICLES } from './lexicon/speakingNouns.ts';
import { senseOf } from './senses.ts';
import { isSpeaking } from './speakingNouns.ts';
import { finiteAbove, isComment } from './treeSource.ts';
import { isUndergone } from './undergone.ts';

/** By which word a clause judges, or -1: what something means, does, causes, will likely be, or how it is to be seen. */
export function signOf(t: Trees, head: number): number {
  if (t.upos[head] === 'VERB') return signOfVerb(t, head);
  return isApposed(t, head) ? head : signOfPredicate(t, head);
}

/** “…, a sign that the truce holds”: a noun that judges, behind a comma, with what it is a sign of. */
export function isApposed(t: Trees, n: number): boolean {
  if (
    t.upos[n] !== 'NOUN' ||
    !W.APPOSED.has(t.lemmas[n]!) ||
    !/^(?:appos|parataxis|conj|nmod|obl)/.test(t.relations[n]!)
  )
    return false;
  const { first } = extentOf(t, n);
  const begins = t.forms[first] === ',' ? first + 1 : first;
  if (t.forms[begins - 1] !== ',' || !/^(?:a|an|another|the)$/.test(t.lemmas[begins]!)) return false;
  return dependentsOf(t, n, 'acl', 'nmod', 'ccomp').some((c) => c > n) && dependentOf(t, n, 'cc', 'case') < 0;
}

function signOfVerb(t: Trees, verb: number): number {
  const lemma = t.lemmas[verb]!;
  const adverb = judgingAdverb(t, verb);
  const subject = subjectOf(t, isComment(t, verb) && relationOf(t, verb) === 'advcl' ? finiteAbove(t, verb) : verb);
  const text = subject >= 0 && isText(t, subject);
  const means = W.MEANING.has(lemma) && (isComment(t, verb) || text);
  // “The letter highlighted …” tells what it says, “the letter marks …” what it is.
  const thing = means || (subject >= 0 && isThing(t, subject) && !(text && W.STRESSING.has(lemma)));
  const finite = isFinite(t, verb);
  if (isUndergone(t, verb)) {
    const seen = W.REGARDING.has(lemma) && dependentOf(t, verb, 'obl:agent') < 0;
    const as = dependentsOf(t, verb, 'obl', 'xcomp', 'advcl', 'ccomp').some((c) =>
      dependentsOf(t, c, 'case', 'mark').some((m) => t.lemmas[m] === 'as'),
    );
    if (seen && as) return verb;
  } else {
    if (thing && (finite || isComment(t, verb)) && asserts(t, verb)) return verb;
    // “It remains to be seen whether …”
    if (lemma === 'remain' && dependentsOf(t, verb, 'xcomp').some((c) => t.lemmas[c] === 'see')) return verb;
    if (finite && W.SEEMING.has(lemma)) {
      const seeming = dependentsOf(t, verb, 'xcomp', 'obj').find(
        (c) => c > verb && (t.upos[c] === 'ADJ' || t.upos[c] === 'NOUN'),
      );
      if (seeming !== undefined && (evaluates(t, seeming) || W.FORETELLING.has(t.lemmas[seeming]!) || lemma === 'seem'))
        return verb;
    }
  }
  const possible = auxiliariesOf(t, verb).find((a) => W.POSSIBLE.has(t.lemmas[a]!));
  // “could not be reached”
  const reached = possible !== undefined && lemma === 'reach' && isPassive(t, verb);
  if (possible !== undefined && !reached && subject >= 0 && t.upos[subject] !== 'PROPN' && !isPerson(t, subject))
    return possible;
  return finite && adverb >= 0 ? adverb : -1;
}

/** “Marks a shift”, “fuels concerns”, “deals a blow”, “leads to”. */
function asserts(t: Trees, verb: number): boolean {
  const lemma = t.lemmas[verb]!;
  const object = dependentOf(t, verb, 'obj', 'ccomp');
  if (W.ASSERTING.has(lemma)) return object > verb;
  if (W.AFFECTING.has(lemma)) return object > verb || dependentOf(t, verb, 'xcomp') > verb;
  if (W.SHOWING.has(lemma)) return object > verb && shows(t, subjectOf(t, verb));
  const gives = dependentsOf(t, verb, 'obj', 'xcomp', 'advmod', 'obl').some(
    (o) => o > verb && W.JUDGED_OBJECTS.has(t.lemmas[o]!),
  );
  if (W.LIGHT.has(lemma) && gives) return true;
  if (bears(t, verb)) return true;
  const preposition = W.CAUSING.get(lemma);
  if (preposition === undefined) return false;
  if (preposition === '') return true;
  return dependentsOf(t, verb, 'obl', 'advcl', 'obj', 'advmod').some(
    (o) =>
      o > verb &&
      (t.lemmas[o] === preposition || dependentsOf(t, o, 'case', 'mark').some((c) => t.lemmas[c] === preposition)),
  );
}

/** “Has serious consequences”, “plays a vital role”, “serves as a warning”: what it has or is for is of a told worth. */
function bears(t: Trees, verb: number): boolean {
  const lemma = t.lemmas[verb]!;
  if (W.BEARING.has(lemma)) return dependentsOf(t, verb, 'obj').some((o) => o > verb && isColoured(t, o));
  const as = dependentsOf(t, verb, 'obl', 'xcomp', 'advcl').find((o) => t.lemmas[extentOf(t, o).first] === 'as');
  return W.SERVING.has(lemma) && as !== undefined && evaluates(t, as);
}

/** A subject that shows something by what it is, and is no record that tells it. */
export const shows = (t: Trees, subject: number): boolean =>
  subject >= 0 &&
  t.upos[subject] !== 'PROPN' &&
  isThing(t, subject) &&
  !isText(t, subject) &&
  senseOf(t.lemmas[subject]!, 'NOUN') === 0 &&
  !W.RECORDS.has(t.lemmas[subject]!);

/** “… is a serious blow”, “is likely to fail”, “was the worst in years”, “remains unclear”. */
function signOfPredicate(t: Trees, head: number): number {
  if (dependentOf(t, head, 'cop') < 0 || !/^(?:ADJ|NOUN)$/.test(t.upos[head]!)) return -1;
  const subject = dependentOf(t, head, 'nsubj', 'csubj', 'expl');
  if (subject < 0) return -1;
  if (W.FORETELLING.has(t.lemmas[head]!) && dependentOf(t, head, 'xcomp', 'ccomp', 'csubj', 'parataxis') >= 0)
    return head;
  const adverb = judgingAdverb(t, head);
  if (adverb >= 0) return adverb;
  const noun = t.upos[head] === 'NOUN' && /^(?:NOUN|PROPN)$/.test(t.upos[subject]!);
  if (!isThing(t, subject) && !noun && !superlative(t, head)) return -1;
  // “When it was on high alert” tells a time.
  if (
    relationOf(t, head) === 'advcl' &&
    dependentsOf(t, head, 'advmod', 'mark').some((m) => /^(?:when|while|as|after|before|until)$/.test(t.lemmas[m]!))
  )
    return -1;
  return evaluates(t, head) ? head : -1;
}

/** Whether an adjective or noun tells a worth: “crucial”, “a setback”, “a major step”, “the worst flood in years”. */
function evaluates(t: Trees, node: number): boolean {
  const lemma = t.lemmas[node]!;
  if (t.upos[node] === 'ADJ') return W.EVALUATING.has(lemma) || superlative(t, node);
  if (isColoured(t, node) || superlative(t, node)) return true;
  return W.EVALUATING_NOUNS.has(lemma) && (!W.WEAK_NOUNS.has(lemma) || dependentsOf(t, node, 'nmod', 'acl').length > 0);
}

/** A noun with a word of worth: “a vital role”, “a landmark ruling”. */
const isColoured = (t: Trees, node: number): boolean =>
  dependentsOf(t, node, 'amod').some((a) => W.EVALUATING.has(t.lemmas[a]!) || superlative(t, a)) ||
  dependentsOf(t, node, 'compound').some((c) => {
    const lemma = t.lemmas[c]!;
    return W.EVALUATING_NOUNS.has(lemma) && !W.WEAK_NOUNS.has(lemma);
  });

/** “Most contested”, “the largest”: where it says so of a time or a whole. */
const superlative = (t: Trees, node: number): boolean =>
  dependentsOf(t, node, 'advmod').some((a) => t.lemmas[a] === 'most' && a < node) ||
  (/est$/.test(t.forms[node]!) && t.upos[node] === 'ADJ') ||
  dependentsOf(t, node, 'amod').some(
    (a) =>
      /^(?:worst|best)$/.test(t.forms[a]!) ||
      (/est$/.test(t.forms[a]!) && t.upos[a] === 'ADJ') ||
      dependentsOf(t, a, 'advmod').some((m) => t.lemmas[m] === 'most'),
  );

const judgingAdverb = (t: Trees, head: number): number =>
  dependentsOf(t, head, 'advmod').find((a) => W.JUDGING_ADVERBS.has(t.lemmas[a]!)) ?? -1;

const isPerson = (t: Trees, n: number): boolean =>
  (t.upos[n] === 'PRON' && /^(?:he|she|they|we|i|you|who)$/.test(t.lemmas[n]!)) ||
  (t.upos[n] === 'NOUN' && isSpeaking(t.forms[n]!.toLowerCase(), t.lemmas[n]!));

export const isText = (t: Trees, n: number): boolean =>
  t.upos[n] === 'NOUN' && (TEXTS.has(t.lemmas[n]!) || VEHICLES.has(t.lemmas[n]!));

/** A subject that can mean or do, but not speak: things and deeds, and what points to them. */
export const isThing = (t: Trees, n: number): boolean =>
  (t.upos[n] === 'NOUN' && !isSpeaking(t.forms[n]!.toLowerCase(), t.lemmas[n]!)) ||
  /^(?:this|these|that|it|which|what|all)$/.test(t.lemmas[n]!) ||
  relationOf(t, n) === 'csubj' ||
  (t.upos[n] === 'PROPN' && dependentsOf(t, n, 'det').some((d) => t.lemmas[d] === 'the'));

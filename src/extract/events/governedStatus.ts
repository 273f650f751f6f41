import type { EventMention } from '../../model/event.ts';
import { auxiliariesOf, dependentsOf, isNegated, isPassive, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { ACCUSING, DENYING, DOUBTING, PLANNING, UNSURE, WISHING } from './lexicon/predicates.ts';

/** Verbs whose infinitive has not come about. */
const FAILING = new Set('fail refuse decline'.split(' '));

/**
 * What the word that governs a clause or a noun says of its standing, where it doesn't leave it as done: that it is aimed at, held
 * to be so, laid at somebody's door or denied (the signatures of implicative and factive verbs: Nairn, Condoravdi and Karttunen 2006).
 */
export function governedStatus(t: Trees, at: number): EventMention['status'] | null {
  const head = t.heads[at]!;
  const relation = relationOf(t, at);
  const lemma = t.lemmas[head]!;
  if (isLaidTo(t, at)) return DENYING.has(lemma) || isDisowned(t, head) ? 'denied' : 'hypothetical';
  if (/^(?:advcl|acl)$/.test(relation) && isGerund(t, at) && isWithheld(t, at)) return 'denied';
  if (relation === 'ccomp' && DENYING.has(lemma)) return 'denied';
  if (DOUBTING.has(lemma) && t.upos[at] === 'VERB' && /^[cx]comp$/.test(relation)) return 'hypothetical';
  const isOfInfinitive = /^(?:acl|advcl|ccomp)$/.test(relation) && isInfinitive(t, at) && !comesAbout(t, head);
  if (relation !== 'xcomp' && !isOfInfinitive) return null;
  if (FAILING.has(lemma)) return 'denied';
  if (isBehind(t, head) || WISHING.has(lemma)) return 'hypothetical';
  if (PLANNING.has(lemma) || isOfInfinitive) return 'planned';
  return isInfinitive(t, at) && t.upos[head] !== 'VERB' ? 'planned' : null;
}

/** “Forced them to be moved”, “the third man to be killed”, “the last of the mills to be sold”. */
const comesAbout = (t: Trees, head: number): boolean =>
  /^(?:force|cause|lead|compel)$/.test(t.lemmas[head]!) ||
  [head, t.heads[head]!, ...dependentsOf(t, head, 'amod')].some((i) => i >= 0 && ORDINAL.test(t.lemmas[i]!));
const ORDINAL = /^(?:first|second|third|last|latest|only|[a-z]{3,}th)$/;

/**
 * “Accused of killing a guard”, “denied selling arms”, “on suspicion of arson”, “claims that the army fired”: laid to somebody, and nobody says that it is
 * so. What a definite noun names is taken for granted (“denied the attack”: Karttunen 1974).
 */
export function isLaidTo(t: Trees, at: number): boolean {
  const head = t.heads[at]!;
  const relation = relationOf(t, at);
  const joins = dependentsOf(t, at, 'mark', 'case').map((m) => t.lemmas[m]!);
  if (t.upos[head] === 'NOUN') {
    if (!joins.some((j) => /^(?:of|that)$/.test(j))) return false;
    return relation === 'acl'
      ? UNSURE.has(t.lemmas[head]!) || isNegated(t, head)
      : relation === 'nmod' && UNSURE.has(t.lemmas[head]!);
  }
  if (t.upos[at] === 'NOUN' && dependentsOf(t, at, 'nmod:poss', 'det').some((d) => !/^an?$/.test(t.lemmas[d]!)))
    return false;
  if (DENYING.has(t.lemmas[head]!) && /^(?:xcomp|obj)$/.test(relation)) return true;
  return (
    (ACCUSING.has(t.lemmas[head]!) || DENYING.has(t.lemmas[head]!)) &&
    /^(?:advcl|obl|obj)$/.test(relation) &&
    joins.some((j) => /^(?:of|with|for)$/.test(j))
  );
}

/** “No evidence that it fired”, “pleaded not guilty”. */
const isDisowned = (t: Trees, head: number): boolean =>
  isNegated(t, head) || dependentsOf(t, head, 'xcomp').some((x) => isNegated(t, x));

/** “Isn't known for selling arms”, “without firing”, “not guilty of selling arms”: of what a gerund tells nobody says that it happened. */
function isWithheld(t: Trees, gerund: number): boolean {
  const joins = dependentsOf(t, gerund, 'mark', 'case').map((m) => t.lemmas[m]!);
  return (
    joins.includes('without') || (joins.some((j) => /^(?:for|of|as|by|to)$/.test(j)) && isDisowned(t, t.heads[gerund]!))
  );
}

export const isGerund = (t: Trees, i: number): boolean => /ing$/.test(t.forms[i]!);

/** “To build”, “to be built”. */
export const isInfinitive = (t: Trees, i: number): boolean =>
  !isGerund(t, i) && dependentsOf(t, i, 'mark').some((m) => t.lemmas[m] === 'to');

/** “Had been due to meet”, “had planned to meet”, “was supposed to meet”: of a plan so told nobody knows that it came about. */
const isBehind = (t: Trees, plan: number): boolean =>
  isSupposed(t, plan) ||
  (t.lemmas[plan] === 'mean' && isPassive(t, plan)) ||
  (PLANNING.has(t.lemmas[plan]!) && auxiliariesOf(t, plan).some((a) => t.forms[a]!.toLowerCase() === 'had'));

export const isSupposed = (t: Trees, verb: number): boolean => t.lemmas[verb] === 'suppose' && isPassive(t, verb);

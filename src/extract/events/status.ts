import type { Article } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';
import type { EventMention } from '../../model/event.ts';
import { auxiliariesOf, dependentOf, dependentsOf, isNegated, relationOf, subjectOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { isArranged } from './dating.ts';
import { governedStatus, isGerund, isInfinitive, isSupposed } from './governedStatus.ts';
import { isUndone } from './predicates.ts';

export type Status = EventMention['status'];

/** What a verb that only schedules has for its subject or object is to come. */
const SCHEDULING = new Set(['plan', 'expect', 'schedule', 'slate', 'due', 'intend']);

const MODALS: ReadonlyMap<string, Status> = new Map([
  ...['will', 'shall', "'ll", '’ll'].map((m) => [m, 'planned'] as const),
  ...['would', 'could', 'may', 'might', 'should', 'can', 'must', 'ought'].map((m) => [m, 'hypothetical'] as const),
]);
const UNSURELY = /^(?:allegedly|supposedly|purportedly)$/;
const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest']);

/** “Denies that its invasion is the reason”: what a definite noun names is taken for granted (Karttunen 1974), whatever is denied of it. */
export const isPresupposed = (t: Trees, noun: number, clause: number): boolean =>
  relationOf(t, clause) === 'ccomp' &&
  t.lemmas[t.heads[clause]!] === 'deny' &&
  dependentsOf(t, noun, 'nmod:poss', 'det').some((d) => t.relations[d] === 'nmod:poss' || t.lemmas[d] === 'the');

/** “The board said that it would sell the mill”: a future that was told of; “would have sold” is none. */
const isForetold = (t: Trees, verb: number): boolean =>
  relationOf(t, verb) === 'ccomp' &&
  /^(?:say|announce|confirm|tell|add|declare|reveal)$/.test(t.lemmas[t.heads[verb]!]!) &&
  t.features[t.heads[verb]!]!.tense === 'Past' &&
  !auxiliariesOf(t, verb).some((a) => t.lemmas[a] === 'have');

/** “If it fails, the old rules will apply”. */
const dependsOnIf = (t: Trees, verb: number): boolean =>
  dependentsOf(t, verb, 'advcl').some((c) => dependentsOf(t, c, 'mark').some((m) => t.lemmas[m] === 'if'));

/** A past that no modal of the verb before it can govern. */
const isOwnPast = (t: Trees, verb: number, first: number): boolean =>
  t.features[verb]!.verbForm === 'Fin' &&
  t.features[verb]!.tense === 'Past' &&
  t.features[first]!.verbForm === 'Inf' &&
  auxiliariesOf(t, first).length > 0;

/** “If this calm and friendly meeting had failed, …”: what stands before the comma is a condition, whichever word the tree hangs its “if” on. */
function opensWithCondition(t: Trees, verb: number): boolean {
  const { first, last } = t.sentences[t.sentenceOf[verb]!]!;
  if (!/^(?:if|unless)$/.test(t.lemmas[first]!)) return false;
  for (let i = first; i < last; i++) if (t.forms[i] === ',') return verb < i;
  return false;
}

/** Whether what a word of the tree tells has happened, by its helpers, its marks and the verbs that govern it. */
export function statusInTree(t: Trees, i: number): Status {
  let status: Status = SCHEDULING.has(t.lemmas[i]!)
    ? 'planned'
    : opensWithCondition(t, i) || isSupposed(t, i)
      ? 'hypothetical'
      : 'happened';
  const worse = (s: Status) => {
    if (status === 'happened' || s === 'denied' || (status === 'planned' && s === 'hypothetical')) status = s;
  };
  for (let at = i, steps = 0; at >= 0 && steps < 12; steps++) {
    if (isNegated(t, at) && (at === i || relationBetween(t, i, at))) worse('denied');
    for (const a of auxiliariesOf(t, at)) {
      const modal = MODALS.get(t.lemmas[a]!) ?? MODALS.get(t.forms[a]!.toLowerCase());
      // “Would have met”, “could have met”: not so.
      if (modal)
        worse(dependsOnIf(t, at) ? 'hypothetical' : t.lemmas[a] === 'would' && isForetold(t, at) ? 'planned' : modal);
    }
    if (dependentsOf(t, at, 'advmod').some((a) => UNSURELY.test(t.lemmas[a]!))) worse('hypothetical');
    for (const m of dependentsOf(t, at, 'mark')) {
      if (CONDITIONS.has(t.lemmas[m]!)) worse('hypothetical');
      if (t.lemmas[m] === 'to' && at === i && !/^(?:xcomp|advcl|acl)$/.test(relationOf(t, at))) worse('planned');
    }
    const relation = relationOf(t, at);
    const head = t.heads[at]!;
    if (head < 0) break;
    const given = governedStatus(t, at);
    if (given) worse(given);
    if (
      relation === 'xcomp' ||
      ((relation === 'acl' || relation === 'advcl' || relation === 'ccomp') && isInfinitive(t, at))
    ) {
      at = head;
      continue;
    }
    // “Suspected of firing at a guard, killing him”: what goes with a deed stands as that does.
    if (
      relation === 'advcl' &&
      isGerund(t, at) &&
      isGerund(t, head) &&
      dependentOf(t, at, 'mark', 'nsubj', 'aux') < 0
    ) {
      at = head;
      continue;
    }
    if (relation === 'conj' && subjectOf(t, at) !== dependentOf(t, at, 'nsubj')) {
      // A coordinated verb without helpers of its own has those of the first, where it can: “will sell the mill and took a loss”.
      if (!auxiliariesOf(t, at).length && !isOwnPast(t, at, head)) {
        at = head;
        continue;
      }
      break;
    }
    break;
  }
  const asked = t.forms[t.sentences[t.sentenceOf[i]!]!.last - 1] === '?';
  if (asked && status === 'happened' && inMainClause(t, i)) status = 'hypothetical';
  return status;
}

/**
 * The same of a word with its day, `clause` being what says whether it took place. What its verb undoes was called off, unless it is long
 * past; a day that is arranged for it is to come, and nobody says of a plan for a day gone by that it came about.
 */
export function statusOfDated(
  t: Trees,
  node: number,
  clause: number,
  date: DateMention | null,
  published: Article['published'],
): Status {
  const status = statusInTree(t, clause);
  if (!date || !published) return status;
  const isAhead = date.max >= published.min;
  if (isUndone(t, node) && (isAhead || date.min === date.max)) return 'cancelled';
  const isPlan = status === 'planned' || (status === 'happened' && isArranged(t, date));
  return !isPlan ? status : isAhead ? 'planned' : 'hypothetical';
}

const relationBetween = (t: Trees, i: number, at: number): boolean => {
  for (let k = i; k >= 0 && k !== at; k = t.heads[k]!) if (!/^(?:xcomp|conj)$/.test(relationOf(t, k))) return false;
  return true;
};

function inMainClause(t: Trees, i: number): boolean {
  for (let at = i; at >= 0; at = t.heads[at]!) {
    const relation = relationOf(t, at);
    if (relation === 'ccomp' || relation === 'acl' || relation === 'advcl') return false;
  }
  return true;
}

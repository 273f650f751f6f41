import type { EventMention } from '../../model/event.ts';
import {
  auxiliariesOf,
  dependentOf,
  dependentsOf,
  isFinite,
  isNegated,
  relationOf,
  subjectOf,
} from '../../syntax/queries.ts';
import type { TreeSentence, Trees } from '../../syntax/tree.ts';
import { JOINING, PLANNING, SPEECH, STATES, UNDOING } from './lexicon/predicates.ts';

/** Of those the ones that with a plain object are deeds: “added ninety jobs”, “reported a loss”. */
const DONE_TO_A_THING = new Set(['add', 'report', 'declare', 'announce', 'reveal', 'confirm', 'claim']);

/** Whether a verb only says something: what it governs, or quotes, was said. */
export const says = (t: Trees, verb: number): boolean =>
  SPEECH.has(t.lemmas[verb]!) &&
  !(
    DONE_TO_A_THING.has(t.lemmas[verb]!) &&
    dependentOf(t, verb, 'ccomp') < 0 &&
    dependentsOf(t, verb, 'obj').some((o) => t.upos[o] === 'NOUN')
  );
/** Verbs whose infinitive has not come about. */
const FAILING = new Set('fail refuse decline'.split(' '));

export type Status = EventMention['status'];

/** A verb of the tree that may tell a happening. */
export const isTelling = (t: Trees, i: number): boolean =>
  t.upos[i] === 'VERB' &&
  !STATES.has(t.lemmas[i]!) &&
  !joins(t, i) &&
  relationOf(t, i) !== 'amod' &&
  relationOf(t, i) !== 'compound' &&
  relationOf(t, i) !== 'case' &&
  relationOf(t, i) !== 'mark' &&
  relationOf(t, i) !== 'fixed';

/** “Amid the conflict”, “following a ruling”: no verb of its own. */
const joins = (t: Trees, i: number): boolean =>
  JOINING.has(t.lemmas[i]!) &&
  (/ing$|^amid/.test(t.forms[i]!.toLowerCase()) || dependentOf(t, i, 'nsubj') < 0) &&
  auxiliariesOf(t, i).length === 0;

/** The verbs of a sentence that tell happenings by themselves: finite, or participles and headline verbs that have a subject. */
export function predicatesOf(t: Trees, { first, last }: TreeSentence): number[] {
  const found: number[] = [];
  for (let i = first; i < last; i++) {
    if (!isTelling(t, i)) continue;
    const relation = relationOf(t, i);
    const own = isFinite(t, i) || (relation !== 'xcomp' && relation !== 'acl' && dependentOf(t, i, 'nsubj') >= 0);
    const described = relation === 'acl' && t.features[i]!.verbForm === 'Part';
    const further = relation === 'conj' && t.upos[t.heads[i]!] === 'VERB' && t.features[i]!.verbForm !== 'Inf';
    const beside = relation === 'advcl' && t.features[i]!.verbForm === 'Part';
    const planned = relation === 'xcomp' && isPlanned(t, i);
    if (own || described || further || beside || planned) found.push(i);
  }
  return found;
}

/** “Agreed to build a lock”: an infinitive of what somebody has in mind. */
export const isPlanned = (t: Trees, i: number): boolean =>
  t.features[i]!.verbForm === 'Inf' && relationOf(t, i) === 'xcomp' && PLANNING.has(t.lemmas[t.heads[i]!]!);

/** What a verb that only schedules has for its subject or object is to come. */
const SCHEDULING = new Set(['plan', 'expect', 'schedule', 'slate', 'due', 'intend']);

const MODALS: Readonly<Record<string, Status>> = {
  will: 'planned',
  shall: 'planned',
  "'ll": 'planned',
  '’ll': 'planned',
  would: 'hypothetical',
  could: 'hypothetical',
  may: 'hypothetical',
  might: 'hypothetical',
  should: 'hypothetical',
  can: 'hypothetical',
  must: 'hypothetical',
  ought: 'hypothetical',
};
const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest']);

/** “Denies that its invasion is the reason”: what a definite noun names is taken for granted (Karttunen 1974), whatever is denied of it. */
export const isPresupposed = (t: Trees, noun: number, clause: number): boolean =>
  relationOf(t, clause) === 'ccomp' &&
  t.lemmas[t.heads[clause]!] === 'deny' &&
  dependentsOf(t, noun, 'nmod:poss', 'det').some((d) => t.relations[d] === 'nmod:poss' || t.lemmas[d] === 'the');

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
    : opensWithCondition(t, i)
      ? 'hypothetical'
      : 'happened';
  const worse = (s: Status) => {
    if (status === 'happened' || s === 'denied' || (status === 'planned' && s === 'hypothetical')) status = s;
  };
  for (let at = i, steps = 0; at >= 0 && steps < 12; steps++) {
    if (isNegated(t, at) && (at === i || relationBetween(t, i, at))) worse('denied');
    for (const a of auxiliariesOf(t, at)) {
      const modal = MODALS[t.lemmas[a]!] ?? MODALS[t.forms[a]!.toLowerCase()];
      // “Would have met”, “could have met”: not so.
      if (modal) worse(modal);
      // “Did they meet?”
    }
    for (const m of dependentsOf(t, at, 'mark')) {
      if (CONDITIONS.has(t.lemmas[m]!)) worse('hypothetical');
      if (t.lemmas[m] === 'to' && at === i && !/^(?:xcomp|advcl|acl)$/.test(relationOf(t, at))) worse('planned');
    }
    const relation = relationOf(t, at);
    const head = t.heads[at]!;
    if (head < 0) break;
    if (isWithheld(t, at)) worse('denied');
    // “Denied that it had sold the mill”.
    if (relation === 'ccomp' && t.lemmas[head] === 'deny') worse('denied');
    if (
      relation === 'xcomp' ||
      ((relation === 'acl' || relation === 'advcl' || relation === 'ccomp') && isInfinitive(t, at))
    ) {
      const lemma = t.lemmas[head]!;
      if (FAILING.has(lemma)) worse('denied');
      else if (PLANNING.has(lemma) || relation !== 'xcomp') worse('planned');
      else if (isInfinitive(t, at) && t.upos[head] !== 'VERB') worse('planned');
      at = head;
      continue;
    }
    if (relation === 'conj' && subjectOf(t, at) !== dependentOf(t, at, 'nsubj')) {
      // A coordinated verb without helpers of its own has those of the first.
      if (!auxiliariesOf(t, at).length) {
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

/** “Isn't known for selling arms”: of what a gerund tells nobody says that it happened. */
function isWithheld(t: Trees, gerund: number): boolean {
  if (!/^(?:advcl|acl)$/.test(relationOf(t, gerund)) || !/ing$/.test(t.forms[gerund]!)) return false;
  const joins = dependentsOf(t, gerund, 'mark', 'case').map((m) => t.lemmas[m]!);
  return (
    joins.includes('without') || (joins.some((j) => /^(?:for|of|as|by)$/.test(j)) && isNegated(t, t.heads[gerund]!))
  );
}

const relationBetween = (t: Trees, i: number, at: number): boolean => {
  for (let k = i; k >= 0 && k !== at; k = t.heads[k]!) if (!/^(?:xcomp|conj)$/.test(relationOf(t, k))) return false;
  return true;
};

/** Whether a verb undoes what its object names: “scrapped”, “called off”. */
export const undoes = (t: Trees, verb: number): boolean =>
  UNDOING.has(t.lemmas[verb]!) || (t.lemmas[verb] === 'call' && dependentOf(t, verb, 'compound:prt') >= 0);

/** Whether a noun is what its verb undoes: its object, what somebody calls off or pulls out of, or “talks off”. */
export function isUndone(t: Trees, node: number): boolean {
  if (dependentsOf(t, node, 'advmod').some((a) => t.lemmas[a] === 'off')) return true;
  const head = t.heads[node]!;
  if (head < 0) return false;
  if (undoes(t, head) && /^(?:obj|nsubj:pass)$/.test(t.relations[node]!)) return true;
  const joins = dependentsOf(t, node, 'case').map((c) => t.lemmas[c]);
  return (
    (LEAVING.has(t.lemmas[head]!) && joins.includes('out')) || (t.lemmas[head] === 'call' && joins.includes('off'))
  );
}
/** “Pulled out of an agreement”, “walked out of the talks”. */
const LEAVING = new Set(['pull', 'back', 'walk', 'drop', 'opt', 'storm']);

const isInfinitive = (t: Trees, i: number): boolean =>
  t.features[i]!.verbForm === 'Inf' && dependentsOf(t, i, 'mark').some((m) => t.lemmas[m] === 'to');

function inMainClause(t: Trees, i: number): boolean {
  for (let at = i; at >= 0; at = t.heads[at]!) {
    const relation = relationOf(t, at);
    if (relation === 'ccomp' || relation === 'acl' || relation === 'advcl') return false;
  }
  return true;
}

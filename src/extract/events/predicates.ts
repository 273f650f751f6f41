import { auxiliariesOf, dependentOf, dependentsOf, isFinite, relationOf } from '../../syntax/queries.ts';
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
    // “Is said to have sold the mill”.
    const perfect = relation === 'xcomp' && auxiliariesOf(t, i).some((a) => t.lemmas[a] === 'have');
    if (own || described || further || beside || perfect || isPlanned(t, i)) found.push(i);
  }
  return found;
}

/** “Agreed to build a lock”: an infinitive of what somebody has in mind. */
export const isPlanned = (t: Trees, i: number): boolean =>
  t.features[i]!.verbForm === 'Inf' && relationOf(t, i) === 'xcomp' && PLANNING.has(t.lemmas[t.heads[i]!]!);

/** Whether a verb undoes what its object names: “scrapped”, “called off”. */
export const undoes = (t: Trees, verb: number): boolean =>
  UNDOING.has(t.lemmas[verb]!) ||
  (/^(?:call|put)$/.test(t.lemmas[verb]!) && dependentsOf(t, verb, 'compound:prt').some((p) => t.lemmas[p] === 'off'));

/** Whether a noun is what its verb undoes: its object, or what somebody calls off. */
export function isUndone(t: Trees, node: number): boolean {
  const head = t.heads[node]!;
  if (dependentsOf(t, node, 'advmod').some((a) => t.lemmas[a] === 'off')) return true;
  if (head < 0) return false;
  if (undoes(t, head) && /^(?:obj|nsubj:pass)$/.test(t.relations[node]!)) return true;
  return t.lemmas[head] === 'call' && dependentsOf(t, node, 'case').some((c) => t.lemmas[c] === 'off');
}

/** Whether somebody turns his back on what a noun names. */
export const isLeft = (t: Trees, node: number): boolean =>
  LEAVING.has(t.lemmas[t.heads[node]!] ?? '') && dependentsOf(t, node, 'case').some((c) => t.lemmas[c] === 'out');
/** “Pulled out of an agreement”, “walked out of the talks”. */
const LEAVING = new Set(['pull', 'back', 'walk', 'drop', 'opt', 'storm']);

import { auxiliariesOf, dependentsOf, isFinite, isPassive, relationOf, subjectOf } from '../../syntax/queries.ts';
import type { TreeSentence, Trees } from '../../syntax/tree.ts';
import type { Candidate } from './candidates.ts';
import { eventive } from './eventive.ts';
import { ATTITUDES } from './lexicon/assertion.ts';
import { SPEECH } from './lexicon/predicates.ts';
import { statusInTree } from './status.ts';
import type { Told } from './told.ts';
import { isJoined, whoseDeed } from './whoseDeed.ts';

/** Whether a word stands within quotation marks that open its sentence or before it: somebody says it. */
function isQuoted(t: Trees, node: number, first: number): boolean {
  let open = false;
  for (let i = first; i < node; i++) {
    const form = t.forms[i]!;
    if (/^[“«]|^``$/.test(form)) open = true;
    else if (/^[”»]|^''$/.test(form)) open = false;
    else if (form === '"') open = !open;
  }
  return open;
}

/** Types of what is only said: it has the day of its saying, which is seldom the paper's. */
export const TALK: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN', 'SUPPORT']);

/** From these log-odds on, in tenths, a clause beside the main one tells a happening of its own. */
const BESIDE = 8;

/** Whether the main clause of a sentence asserts as done in the past what a word tells, or somebody's words in it that aren't quoted. */
export const isAssertedFirst = (t: Trees, c: Candidate, sentence: TreeSentence): boolean =>
  isMain(t, c.verb, sentence.root) && statusInTree(t, c.node) === 'happened' && isAsserted(t, c, sentence);

/** Asserted as done in the past by a finite clause, or as to be done by “will”, and not in quoted words. */
export function isAsserted(t: Trees, c: Candidate, { first, root }: TreeSentence): boolean {
  const status = statusInTree(t, c.node);
  if (c.trigger.kind === 'statement') return false;
  if (status === 'planned')
    return dependentsOf(t, c.verb, 'aux').some(isWill(t)) && isMain(t, c.verb, root) && !isQuoted(t, c.node, first);
  if (status !== 'happened' || t.features[c.verb]!.tense !== 'Past') return false;
  // “Has been disputed since the vote”: how things stand.
  if (
    dependentsOf(t, c.verb, 'obl', 'advcl').some((o) =>
      dependentsOf(t, o, 'case', 'mark').some((m) => t.lemmas[m] === 'since'),
    )
  )
    return false;
  // “Transcripts are made by hand”, “is divided”: a habit or a state, however past its participle looks.
  const [helper] = auxiliariesOf(
    t,
    isJoined(t, c.verb) && !auxiliariesOf(t, c.verb).length ? t.heads[c.verb]! : c.verb,
  );
  if (helper !== undefined && /^(?:is|are|am|['’](?:s|re|m))$/i.test(t.forms[helper]!)) return false;
  const stands = isMain(t, c.verb, root) || (tellsBeside(t, c.verb) && eventive(t, c.node) >= BESIDE);
  return stands && !isQuoted(t, c.node, first);
}

const isWill =
  (t: Trees) =>
  (aux: number): boolean =>
    /^(?:will|['’]ll|shall)$/.test(t.lemmas[aux]!);

/** A main clause, one that “and” joins to it, or what somebody says in it. */
function isMain(t: Trees, verb: number, root: number): boolean {
  if (verb === root) return true;
  const relation = relationOf(t, verb);
  return (
    t.heads[verb] === root &&
    ((relation === 'conj' && isJoined(t, verb)) || (relation === 'ccomp' && SPEECH.has(t.lemmas[root]!)))
  );
}

/** “The man who robbed the mill”, “after the council voted”, “the ferry, he said, had sunk”: clauses of their own that tell what was done. */
function tellsBeside(t: Trees, verb: number): boolean {
  if (!isFinite(t, verb)) return false;
  switch (t.relations[verb]) {
    case 'acl:relcl':
    case 'parataxis':
      return true;
    case 'conj':
      return isJoined(t, verb);
    case 'ccomp':
      return SPEECH.has(t.lemmas[t.heads[verb]!]!);
    case 'advcl':
      return dependentsOf(t, verb, 'mark', 'advmod').some((m) => TIMES.has(t.lemmas[m]!));
    default:
      return false;
  }
}
const TIMES = new Set(['after', 'before', 'when', 'because']);

/** “We transferred”: somebody speaks of himself. */
const FIRST_PERSON = new Set(['I', 'we', 'you', 'us', 'me', 'i']);
export const isOwnTelling = (t: Trees, verb: number): boolean => {
  const subject = subjectOf(t, verb);
  return subject >= 0 && FIRST_PERSON.has(t.lemmas[subject]!);
};
/** From these log-odds on, in tenths, an assertion without a date is news enough for a timeline: of a word that a list knows or that is to come, of another one, of one in the passive, which may tell a state. */
const ENOUGH = { listed: 0, plain: 5, passive: 12 };

/** Whether what a main clause asserts may stand on a timeline without a date: an act that came about, and no attitude, judgement or habit. */
export function isReported(t: Trees, c: Candidate): boolean {
  if (TALK.has(c.trigger.type) || (c.plain && ATTITUDES.has(t.lemmas[c.verb]!))) return false;
  const enough =
    !c.plain || statusInTree(t, c.node) === 'planned'
      ? ENOUGH.listed
      : isPassive(t, c.verb)
        ? ENOUGH.passive
        : ENOUGH.plain;
  return eventive(t, c.node) >= enough;
}

/** From these log-odds on, in tenths, a word tells a happening whoever did it. */
const SURELY = 22;

/**
 * Whether what a clause tells is told of somebody: a deed of “them” whom nothing before surely names is no news that could stand by itself, and
 * a subject that may be another clause's is enough only for what surely happens. `nameAt` gives whom a pronoun surely means.
 */
export function isOfSomebody(t: Trees, c: Told, nameAt: (start: number, end: number) => string | null): boolean {
  const isBeside = /^(?:acl|advcl)$/.test(relationOf(t, c.verb));
  const own = whoseDeed(t, c.verb);
  if (own < 0 && (isBeside || eventive(t, c.node) < SURELY)) return false;
  const subject = own < 0 ? subjectOf(t, c.verb) : own;
  if (subject < 0) return true;
  const { start, end } = t.places[subject]!;
  return t.upos[subject] !== 'PRON' || nameAt(start, end) !== null;
}

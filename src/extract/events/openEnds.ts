import { dependentsOf, extentOf, isPassive, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { SPEECH } from './lexicon/predicates.ts';

/** What a word asks for: it ends no line before it. */
const WANTED = /^(?:obj|iobj|ccomp|xcomp|csubj|obl:agent|nsubj:pass)$/;
/** What belongs to the word behind it. */
const LEADING = /^(?:mark|nsubj|nsubj:pass|csubj|expl|aux|aux:pass|cop|case|det|amod|compound|nummod)$/;

/**
 * “Warned that wells”, “…, said”, “the offer, made today, (is …)”: whether a word of a stretch is told without
 * what belongs to it. `told` heads a clause that may stand alone, whatever it hangs on. A subject asks for its predicate, a verb for what it governs.
 */
export function leavesOpen(t: Trees, first: number, end: number, lax = false, told = -1): boolean {
  if (/^(?:that|which|who|if|whether|how|why|when|where)$/i.test(t.forms[end - 1]!)) return true;
  for (let i = first; i < end; i++)
    if (t.heads[i]! >= end && (LEADING.test(t.relations[i]!) || relationOf(t, i) === 'advcl' || i === first))
      return true;
  if (breaksOff(t, end) || !holdsClause(t, first, end, told) || lacksPredicate(t, first, end)) return true;
  const sentence = t.sentences[t.sentenceOf[first]!]!;
  for (let i = sentence.first; i < sentence.last; i++) {
    const head = t.heads[i]!;
    if ((i >= first && i < end) || head < first || head >= end || (i >= end && extentOf(t, i).first < end)) continue;
    if (WANTED.test(t.relations[i]!) && (!lax || /^[cx]comp$/.test(t.relations[i]!))) return true;
  }
  for (let i = first; i < end; i++)
    if (saysNothing(t, i, end) || (isBehindBut(t, i) && end < sentence.last - 1)) return true;
  return t.upos[end - 1] === 'VERB' && SPEECH.has(t.lemmas[end - 1]!);
}

/** Whether words have no finite verb though their sentence has one, whatever the tree takes for its predicate: “the rule, finalised in May”. */
export function lacksPredicate(t: Trees, first: number, end: number): boolean {
  const { first: begin, last } = t.sentences[t.sentenceOf[first]!]!;
  const isOwn = (i: number): boolean =>
    (t.features[i]!.verbForm === 'Fin' ||
      (t.upos[i] === 'AUX' && !t.features[i]!.verbForm) ||
      // “That talks covered it”: a past tense that the tagger takes for a participle has its subject.
      (t.upos[i] === 'VERB' && dependentsOf(t, i, 'nsubj').length > 0)) &&
    !isRelative(t, i);
  for (let i = first; i < end; i++) if (isOwn(i)) return false;
  for (let i = begin; i < last; i++) if (isOwn(i)) return true;
  return false;
}

/** Whether a verb stands in a clause that describes a noun. */
function isRelative(t: Trees, verb: number): boolean {
  let at = verb;
  while (/^(?:aux|cop|conj|ccomp|xcomp)/.test(t.relations[at]!)) at = t.heads[at]!;
  return relationOf(t, at) === 'acl';
}

/** “The council announced (that …)”: who says something, and not what. */
function saysNothing(t: Trees, verb: number, end: number): boolean {
  if (!SPEECH.has(t.lemmas[verb]!) || t.features[verb]!.verbForm !== 'Fin' || t.relations[verb] === 'parataxis')
    return false;
  // What follows with a verb of its own is what is said, whatever it hangs on.
  for (let i = verb + 1; i < end; i++) if (t.features[i]!.verbForm === 'Fin') return false;
  return (
    dependentsOf(t, verb, 'nsubj').some((s) => s < verb) &&
    !dependentsOf(t, verb, 'obj', 'ccomp', 'xcomp', 'obl', 'parataxis').some(
      (c) => c < end && t.relations[c] !== 'obl:unmarked',
    )
  );
}

/** Whether words hold a clause that hangs on nothing: “besides the old party, the party of the harbour, founded in May” don't. */
function holdsClause(t: Trees, first: number, end: number, told: number): boolean {
  for (let i = first; i < end; i++) {
    const head = t.heads[i]!;
    const hanging = head !== told && head >= first && head < end && /^(?:acl|advcl)$/.test(relationOf(t, head));
    if (head < 0) return true;
    // “A poll taken by the mill” has a subject and no verb.
    const bare = t.relations[i] === 'nsubj:pass' && dependentsOf(t, head, 'aux:pass', 'aux').length === 0;
    if (/^(?:nsubj|csubj|expl)/.test(t.relations[i]!) && head >= first && head < end && !hanging && !bare) return true;
  }
  return false;
}

/** “… but went (to sea)”, “the news came soon (after)”, “after the team (had left)”: what stands behind the last word shows that it goes on. */
export function breaksOff(t: Trees, end: number): boolean {
  const last = end - 1;
  if (end >= t.forms.length || t.sentenceOf[end] !== t.sentenceOf[last]) return false;
  if (t.upos[end] === 'AUX' || (t.upos[end] === 'VERB' && t.features[end]!.verbForm === 'Fin')) return true;
  if (t.relations[end] === 'cc') return isBetween(t, t.heads[t.heads[end]!]!) || joinsNouns(t, end);
  if (!/^(?:ADP|SCONJ)$/.test(t.upos[end]!)) return false;
  return /^(?:ADV|ADJ)$/.test(t.upos[last]!) || (t.upos[last] === 'VERB' && !isPassive(t, last));
}

/** “Won the vote but the council”: a noun that the tree joins to another by “but” is the subject of what follows. */
export const isBehindBut = (t: Trees, i: number): boolean =>
  t.relations[i] === 'conj' &&
  /^(?:NOUN|PROPN)$/.test(t.upos[i]!) &&
  dependentsOf(t, i, 'cc').some((k) => t.lemmas[k] === 'but') &&
  !dependentsOf(t, t.heads[i]!, 'advmod', 'cc:preconj').some((a) => /^(?:not|only|just)$/.test(t.lemmas[a]!));

/** “With the minister (and head of the council) Ana Ruiz”: half of those whom it names. */
export const joinsNouns = (t: Trees, cc: number): boolean => /^(?:NOUN|PROPN|PRON|NUM)$/.test(t.upos[t.heads[cc]!]!);

/** “Between May (and July)”. */
const isBetween = (t: Trees, first: number): boolean =>
  first >= 0 && dependentsOf(t, first, 'case').some((c) => t.lemmas[c] === 'between');

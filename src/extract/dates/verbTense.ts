import type { Token } from '../../model/article.ts';
import {
  commands,
  copulas,
  determiners,
  dueWords,
  irregular,
  modals,
  pastAuxiliaries,
  plans,
  pledges,
  present,
  surelyPast,
  timetabled,
  untilWords,
} from './lexicon/verbWords.ts';

/** What a verb says of the time of its clause. */
export type VerbTense = 'past' | 'future' | 'unknown';

/** A date among the tokens of its sentence: `at` is its first token, or the one behind its start, `link` the word before. */
export interface Place {
  tokens: readonly Token[];
  first: number;
  at: number;
  link: string;
}

const setsBeside = new Set('after amid as despite just days weeks'.split(' '));

/** What the token at `i` says of the time of its clause; null where it is no verb, or one that leaves it open. */
export function verbTense({ tokens, first, at, link }: Place, i: number, from = first): VerbTense | null {
  const t = tokens[i]!;
  const w = t.lower;
  const after = tokens[i + 1]?.lower;
  const behind = i >= at;
  // “Collins on Monday agreed to pay”: the day is that of the agreement, not of what was agreed.
  if (plans.has(w) && after === 'to' && !(behind && isPledged(tokens, i, from))) return 'future';
  if (
    dueWords.has(w) &&
    (i + 1 === at || (after && ['for', 'on', 'by', 'in', 'at', 'before', 'after'].includes(after)))
  )
    return 'future';
  if (t.pos !== 'VERB' && t.pos !== 'AUX') return surelyPast.has(w) ? 'past' : null;
  if (modals.has(w)) return modal(w, after);
  // “has until Friday”: no auxiliary.
  if ((w === 'has' || w === 'have') && after && ['until', 'till', 'to'].includes(after)) return 'future';
  if (pastAuxiliaries.has(w)) return 'past';
  if (w === 'is' || w === 'are') {
    if (i + 1 === at || (after === 'on' && i + 2 === at)) return 'future';
    if (after === 'to' || (behind && after === 'due')) return 'future';
  }
  const before = tokens[i - 1]?.lower ?? '';
  const isToBeDone = before === 'be' && tokens[i - 2]?.lower === 'to';
  if (isToBeDone && isAwaiting(tokens, i - 2, from)) return 'future';
  if (before === 'to' || isToBeDone) return infinitive(tokens, i - 1, from);
  if (present.has(w)) return w === 'be' ? null : untilWords.has(link) ? 'future' : 'unknown';
  const helped = auxiliary(tokens, i, from, link);
  if (helped) return helped;
  // “Planned a rally on Saturday”.
  if (!behind && w === 'planned') return 'future';
  if (w.endsWith('ed') || irregular.has(w)) return 'past';
  if (w.endsWith('ing') || isThing(tokens, i, from)) return null;
  if (w !== t.lemma && !w.endsWith('s')) return 'past';
  // “Tuesday's crash comes amid …”, “comes weeks after …”: what sets news beside other news says nothing of when.
  if (w === 'comes' && setsBeside.has(after ?? '')) return null;
  if (timetabled.has(t.lemma) || (!behind && untilWords.has(link))) return 'future';
  return !behind && isAppointed(tokens, i, at) ? 'future' : 'unknown';
}

/** What the auxiliary of a verb says: “will have been sold”, “was kept shut”. */
function auxiliary(tokens: readonly Token[], verb: number, from: number, link: string): VerbTense | null {
  for (let k = verb - 1; k >= Math.max(from, verb - 5); k--) {
    const w = tokens[k]!.lower;
    const after = tokens[k + 1]!.lower;
    if (modals.has(w)) return w === 'could' ? possible(after) : modal(w, after);
    if (pastAuxiliaries.has(w)) return 'past';
    if (present.has(w) && w !== 'be') return untilWords.has(link) ? 'future' : 'unknown';
    if (w === 'be' && tokens[k - 1]?.lower === 'to') return 'future';
    if (!['ADV', 'PART', 'AUX'].includes(tokens[k]!.pos) && w !== 'be' && !copulas.has(w)) break;
  }
  return null;
}

/** So many words may stand between a verb of the past and what it was done for: “stopped him in the sixth round to keep …”. */
const PURPOSE = 14;

/** “to meet on Friday”: ahead, unless it only continues a verb of the past. */
function infinitive(tokens: readonly Token[], to: number, from: number): VerbTense {
  for (let k = to - 1; k >= Math.max(from, to - PURPOSE); k--) {
    const w = tokens[k]!.lower;
    if (tokens[k]!.text === ';') break;
    if (plans.has(w) || modals.has(w) || (commands.has(w) && tokens[k]!.pos === 'VERB')) return 'future';
    // “which was to open on Friday”
    if (k === to - 1 && ['is', 'are', 'was', 'were'].includes(w)) return 'future';
    if (irregular.has(w) || w.endsWith('ed') || pastAuxiliaries.has(w)) return 'past';
  }
  return 'future';
}

/** “announced a fair to be held on 3 May”: what is still to be done to a thing. Not “the third man to be killed”, “was lucky to be saved”. */
function isAwaiting(tokens: readonly Token[], to: number, from: number): boolean {
  const noun = tokens[to - 1]?.text === ',' ? to - 2 : to - 1;
  if (noun < from || tokens[noun]!.pos !== 'NOUN') return false;
  for (let k = noun - 1; k >= Math.max(from, noun - 4); k--) {
    if (/^(?:first|second|third|last|latest|only|[a-z]+th)$/.test(tokens[k]!.lower)) return false;
    if (tokens[k]!.pos === 'VERB') return !/^(?:forc|caus|compel)/.test(tokens[k]!.lower);
  }
  return true;
}

/** “will have left” lies ahead, “may have left” behind; “would have left” is open. */
function modal(w: string, after: string | undefined): VerbTense {
  const sure = w === 'will' || w === 'shall' || w === 'wo' || w.endsWith('ll');
  if (after === 'have') return sure ? 'future' : w === 'would' || w === 'should' ? 'unknown' : 'past';
  return w === 'could' || w === 'can' ? 'unknown' : 'future';
}

/** “could come on Tuesday” lies ahead; “could not be reached” and “could have come” don't. */
const possible = (after: string): VerbTense => (['not', "n't", 'n’t', 'have'].includes(after) ? 'past' : 'future');

/** “agreed to …” with no auxiliary before it: told as done. “is set to …” isn't. */
function isPledged(tokens: readonly Token[], i: number, from: number): boolean {
  if (!pledges.has(tokens[i]!.lower)) return false;
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) {
    const w = tokens[k]!.lower;
    if (present.has(w) || pastAuxiliaries.has(w) || modals.has(w)) return false;
    if (tokens[k]!.pos !== 'ADV') break;
  }
  return true;
}

/** “He retires Friday”, “She leaves her post April 30”: with no word that leads to the day it is one appointed. */
function isAppointed(tokens: readonly Token[], verb: number, at: number): boolean {
  const t = tokens[verb]!;
  const owner = tokens[at + 1]?.lower;
  if (at - verb > 3 || !t.lower.endsWith('s') || t.lower === t.lemma || owner === "'s" || owner === '’s') return false;
  for (let k = verb + 1; k < at; k++) if (!['DET', 'NOUN', 'PRON', 'ADV', 'ADJ'].includes(tokens[k]!.pos)) return false;
  return !determiners.has(tokens[at - 1]!.lower);
}

/** “its north gate”: what follows a determiner so closely is a thing, whatever the tagger calls it. */
export function isThing(tokens: readonly Token[], i: number, from: number): boolean {
  if (tokens[i]!.lower !== tokens[i]!.lemma) return false;
  for (let k = i - 1; k >= Math.max(from, i - 2); k--) if (determiners.has(tokens[k]!.lower)) return true;
  return false;
}

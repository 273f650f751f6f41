import type { Article, Token } from '../../model/article.ts';
import {
  announcing,
  arranged,
  commands,
  copulas,
  dueWords,
  irregular,
  modals,
  pastAuxiliaries,
  plans,
  pledges,
  present,
  surelyPast,
  timetabled,
} from './verbWords.ts';

/** `before` is surely past, whatever the verb: “since May”. */
export type Tense = 'before' | 'past' | 'future' | 'unknown';

/** Words that tie a date to the verb; behind “for”, “before” or “ahead of” it may lie on its other side. */
const ties = new Set('on in of at by from during over around between'.split(' '));
const untilWords = new Set(['until', 'till', 'til', 'through']);
const isPossessive = (t: Token | undefined): boolean => t?.lower === "'s" || t?.lower === '’s';
const determiners = new Set("the a an this that its his her their our 's ’s".split(' '));
/** A clause begins behind these: a date that follows at once belongs to the verb behind it. */
const clauseHeads = new Set('that because when while although but and if as'.split(' '));
const reach = 40;

/**
 * Whether the clause around the character at `where` tells of what was or of what will be. What is arranged for a day
 * lies ahead; else the nearest verb before it in its sentence decides, else the nearest behind it, which is the first to
 * be asked where the date opens its clause. Bounded by the sentence's length.
 */
export function tenseAt(article: Article, sentence: number, where: number): Tense {
  const s = article.sentences[sentence];
  if (!s) return 'unknown';
  const { tokens } = article;
  // Bisected: a line of a megabyte is one sentence with thousands of dates.
  let at = s.first;
  for (let end = s.last; at < end; ) {
    const middle = (at + end) >> 1;
    if (tokens[middle]!.start < where) at = middle + 1;
    else end = middle;
  }
  const floor = Math.max(s.first, at - reach);
  const link = at > floor ? tokens[at - 1]!.lower : '';
  if (isArranged(tokens, floor, at, link)) return 'future';
  const head = ties.has(link) ? at - 2 : at - 1;
  const opens = head >= floor && clauseHeads.has(tokens[head]!.lower) && head < at - 1;
  for (let i = at - 1; i >= floor && !opens; i--) {
    const found = verbTense(i, floor);
    if (found === 'past' && isTold(tokens, i, at, link)) return 'before';
    if (found) return found;
    if (tokens[i]!.text === ';') break;
  }
  const tied = isTied(tokens, s.first, at);
  const ceiling = Math.min(s.last, at + reach);
  for (let i = at; i < ceiling; i++) {
    const found = verbTense(i, s.first, true);
    if (found) return found === 'past' && tied ? 'before' : found;
  }
  // “The council votes Thursday”: a verb that the tagger takes for a noun.
  const last = tokens[ties.has(link) ? at - 2 : at - 1];
  return at > s.first && last && timetabled.has(last.lemma) ? 'future' : 'unknown';

  function verbTense(i: number, from: number, behind = false): Tense | null {
    const t = tokens[i]!;
    const w = t.lower;
    const after = tokens[i + 1];
    // “Collins on Monday agreed to pay”: the day is that of the agreement, not of what was agreed.
    if (plans.has(w) && after?.lower === 'to' && !(behind && isFinitePast(tokens, i, from))) return 'future';
    if (dueWords.has(w) && after && (after.start === where || ['for', 'on', 'by', 'in', 'at'].includes(after.lower)))
      return 'future';
    if (t.pos !== 'VERB' && t.pos !== 'AUX') return surelyPast.has(w) ? 'past' : null;
    if (modals.has(w)) return modal(w, after?.lower);
    // “has until Friday”: no auxiliary.
    if ((w === 'has' || w === 'have') && (after?.lower === 'until' || after?.lower === 'till' || after?.lower === 'to'))
      return 'future';
    if (pastAuxiliaries.has(w)) return 'past';
    if (w === 'is' || w === 'are') {
      if (after && (after.start === where || (after.lower === 'on' && tokens[i + 2]?.start === where))) return 'future';
      if (after?.lower === 'to' || (behind && after?.lower === 'due')) return 'future';
    }
    const before = tokens[i - 1]?.lower ?? '';
    if (before === 'to' || (before === 'be' && tokens[i - 2]?.lower === 'to')) return infinitive(i - 1, from);
    if (present.has(w)) return w === 'be' ? null : untilWords.has(link) ? 'future' : 'unknown';
    for (let k = i - 1; k >= Math.max(from, i - 5); k--) {
      const aux = tokens[k]!.lower;
      if (modals.has(aux)) return aux === 'could' ? possible(tokens[k + 1]?.lower) : modal(aux, tokens[k + 1]?.lower);
      if (pastAuxiliaries.has(aux)) return 'past';
      if (present.has(aux) && aux !== 'be' && untilWords.has(link)) return 'future';
      if (aux === 'be' && tokens[k - 1]?.lower === 'to') return 'future';
      if (!['ADV', 'PART', 'AUX'].includes(tokens[k]!.pos) && aux !== 'be' && !copulas.has(aux)) break;
    }
    if (w.endsWith('ed') || irregular.has(w)) return 'past';
    if (w.endsWith('ing')) return null;
    if (isThing(tokens, i, from)) return null;
    if (w === t.lemma || w.endsWith('s')) {
      if (timetabled.has(t.lemma) || (!behind && untilWords.has(link))) return 'future';
      return !behind && isAppointed(tokens, i, at) ? 'future' : 'unknown';
    }
    return 'past';
  }

  /** “to meet on Friday”: ahead, unless it only continues a verb of the past. */
  function infinitive(to: number, from: number): Tense | null {
    for (let k = to - 1; k >= Math.max(from, to - 6); k--) {
      const w = tokens[k]!.lower;
      if (plans.has(w) || modals.has(w) || (commands.has(w) && tokens[k]!.pos === 'VERB')) return 'future';
      if (k === to - 1 && (w === 'is' || w === 'are')) return 'future';
      if (irregular.has(w) || w.endsWith('ed') || pastAuxiliaries.has(w)) return 'past';
    }
    return 'future';
  }
}

/**
 * “On May 4, the board voted”, “A fire on May 9 destroyed”, “The May 9 fire destroyed”: the day is that of the verb. Not
 * “ahead of the June 7 vote” or “The plan for June 7”.
 */
function isTied(tokens: readonly Token[], first: number, at: number): boolean {
  const lower = (i: number): string => (i >= first ? tokens[i]!.lower : '');
  const i = determiners.has(lower(at - 1)) ? at - 2 : at - 1;
  if (i < first) return true;
  return untilWords.has(lower(i)) || (ties.has(lower(i)) && lower(i - 1) !== 'ahead');
}

/** “its north gate”: what follows a determiner so closely is a thing, whatever the tagger calls it. */
function isThing(tokens: readonly Token[], i: number, from: number): boolean {
  if (tokens[i]!.lower !== tokens[i]!.lemma) return false;
  for (let k = i - 1; k >= Math.max(from, i - 2); k--) if (determiners.has(tokens[k]!.lower)) return true;
  return false;
}

/** “will have left” lies ahead, “may have left” behind; “would have left” is open. */
function modal(w: string, after: string | undefined): Tense {
  const sure = w === 'will' || w === 'shall' || w === 'wo' || w.endsWith('ll');
  if (after === 'have') return sure ? 'future' : w === 'would' || w === 'should' ? 'unknown' : 'past';
  return w === 'could' || w === 'can' ? 'unknown' : 'future';
}

/** “could come on Tuesday” lies ahead; “could not be reached” and “could have come” don't. */
const possible = (after: string | undefined): Tense =>
  after === 'not' || after === "n't" || after === 'n’t' || after === 'have' ? 'past' : 'future';

/** “was moved to April 2”, “called for Sunday”, “pushed the vote back to May”: the verb left of the link word. */
function isArranged(tokens: readonly Token[], floor: number, at: number, link: string): boolean {
  const verbs = arranged[untilWords.has(link) ? 'until' : link];
  if (!verbs) return false;
  for (let k = at - 2; k >= Math.max(floor, at - 8); k--) {
    const t = tokens[k]!;
    if (verbs.has(t.lower) && t.pos !== 'PROPN') return true;
    if (t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'PUNCT') return false;
  }
  return false;
}

/** “agreed to …” with no auxiliary before it: told as done. “is set to …” isn't. */
function isFinitePast(tokens: readonly Token[], i: number, from: number): boolean {
  if (!pledges.has(tokens[i]!.lower)) return false;
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) {
    const aux = tokens[k]!.lower;
    if (present.has(aux) || pastAuxiliaries.has(aux) || modals.has(aux)) return false;
    if (tokens[k]!.pos !== 'ADV') break;
  }
  return true;
}

/**
 * Whether a verb of the past leaves no doubt about the day behind it: right at it (“was sold in May”), or with only its
 * object or a short phrase between (“closed the mill on May 4”, “came into force on June 1”).
 */
function isTold(tokens: readonly Token[], verb: number, at: number, link: string): boolean {
  if (untilWords.has(link)) return false;
  if (at - verb <= 2) return true;
  if ((link !== 'on' && link !== 'in') || at - verb > 6 || announcing.has(tokens[verb]!.lower)) return false;
  for (let k = verb + 1; k < at - 1; k++) {
    const t = tokens[k]!;
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADP', 'ADV'].includes(t.pos) && !isThing(tokens, k, verb))
      return false;
    if (['for', 'before', 'ahead', 'about', 'against', 'of'].includes(t.lower)) return false;
  }
  return true;
}

/** “He retires Friday”, “She leaves her post April 30”: with no word that leads to the day it is one appointed. */
function isAppointed(tokens: readonly Token[], verb: number, at: number): boolean {
  const t = tokens[verb]!;
  if (at - verb > 3 || !t.lower.endsWith('s') || t.lower === t.lemma || isPossessive(tokens[at + 1])) return false;
  for (let k = verb + 1; k < at; k++) if (!['DET', 'NOUN', 'PRON', 'ADV', 'ADJ'].includes(tokens[k]!.pos)) return false;
  return !determiners.has(tokens[at - 1]!.lower);
}

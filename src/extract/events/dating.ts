import type { DateMention } from '../../model/date.ts';
import {
  dependentOf,
  dependentsOf,
  extentOf,
  headsClause,
  isFinite,
  relationOf,
  subjectOf,
  tokenAt,
} from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { isLaidTo } from './governedStatus.ts';
import { BOUNDS, TIMES } from './lexicon/dating.ts';
import { lightVerbs } from './lexicon/happenings.ts';

/** The word of a date that governs its others. */
export function headOfDate(t: Trees, date: { start: number; end: number }): number {
  const first = tokenAt(t, date.start);
  let at = first;
  for (let steps = 0; steps < 12; steps++) {
    const head = t.heads[at]!;
    if (head < first || head >= t.places.length || t.places[head]!.start >= date.end) return at;
    at = head;
  }
  return at;
}

/** What a date dates that stands in a clause which tells no happening. */
const NOTHING = -1;

/**
 * The word that each date of a sentence dates: from the date up the tree to the first word that may be dated. What stands
 * between are phrases (“in the third week of May”) and clauses that tell nothing themselves (“agreed to plead on Monday”).
 * A date right behind a noun that bounds the rest (“before the attack in March”) is that noun's, whatever the tree says.
 */
export function datedBy(
  t: Trees,
  dates: readonly DateMention[],
  mayBeDated: (token: number, date: number) => boolean,
  nouns: readonly number[] = [],
): Map<DateMention, number> {
  const found = new Map<DateMention, number>();
  for (const date of dates) {
    const bounding = boundingNoun(t, tokenAt(t, date.start), nouns);
    if (bounding >= 0) {
      found.set(date, bounding);
      continue;
    }
    const own = headOfDate(t, date);
    if (isArranged(t, date)) {
      found.set(date, nounArranged(t, own, nouns));
      continue;
    }
    const laid = deedLaid(t, own);
    if (laid >= 0 && mayBeDated(laid, own)) {
      found.set(date, laid);
      continue;
    }
    const within = phraseAround(t, date);
    if (within) {
      found.set(date, within.findLast((i) => nouns.includes(i)) ?? NOTHING);
      continue;
    }
    // “Sued over last year's film”: the film's, and of what is done to it nothing.
    if (date.min !== date.max && t.relations[own] === 'nmod:poss' && !mayBeDated(t.heads[own]!, own)) {
      found.set(date, NOTHING);
      continue;
    }
    for (let at = own; at >= 0; at = t.heads[at]!) {
      if (mayBeDated(at, own)) {
        found.set(date, at);
        break;
      }
      // “After Saturday's accident”: the accident's day.
      if (at !== own && bounds(t, at)) {
        found.set(date, NOTHING);
        break;
      }
      // What a clause thinks or expects has its own time; whoever says so doesn't have it.
      if (headsClause(t, at) && isFinite(t, at) && !onlyMakes(t, at)) {
        found.set(date, nounBeside(t, own, at, nouns));
        break;
      }
    }
  }
  return found;
}

/** “The offer that Hollis made on Monday”: a light verb that describes its object says nothing but when that was. */
export const onlyMakes = (t: Trees, verb: number): boolean =>
  relationOf(t, verb) === 'acl' &&
  lightVerbs.has(t.lemmas[verb]!) &&
  dependentsOf(t, verb, 'obj').some((o) => /^(?:which|that)$/i.test(t.forms[o]!));

/** “Accused her of burning a mill in 2029”, “cleared of it”: the day of the deed, also where the tree hangs it on who lays it to her. */
const deedLaid = (t: Trees, date: number): number =>
  t.heads[date]! < 0
    ? NOTHING
    : (dependentsOf(t, t.heads[date]!, 'advcl').find((d) => d < date && isLaidTo(t, d)) ?? NOTHING);

/**
 * “The 1996 harbour bombing”, “Lund's 1969 ballad”: the nouns of the phrase that a date is a part of,
 * or null. It is the day of what they name, and of nothing that is told of it; but what is done “at a Friday concert” is done that day,
 * and the quarter of a figure is the figure's.
 */
function phraseAround(t: Trees, date: DateMention): number[] | null {
  const first = tokenAt(t, date.start);
  const last = tokenAt(t, date.end - 1);
  const opens = t.upos[first - 1] === 'DET' ? t.heads[first - 1]! > last : /^['’]s?$/.test(t.forms[first - 1] ?? '');
  if (!opens || /X|-(?:2[1-4]|3\d)$|\//.test(date.edtf)) return null;
  const nouns: number[] = [];
  const end = t.sentences[t.sentenceOf[last]!]!.last;
  for (let i = last + 1; i < end && (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(t.upos[i]!) || t.forms[i] === '-'); i++)
    if (/^(?:NOUN|PROPN)$/.test(t.upos[i]!)) nouns.push(i);
  if (nouns.length === 0 || TIMES.test(t.lemmas[nouns.at(-1)!]!)) return null;
  return isWithin(t.lemmas[first - 2] ?? '', date) ? null : nouns;
}
/** “At the 2010 fair”, “in a Friday interview”: what is told took place in it; “in the 1992 film” didn't. */
const isWithin = (preposition: string, { min, max }: DateMention): boolean =>
  /^(?:at|during)$/.test(preposition) || (min === max && /^(?:in|on|over)$/.test(preposition));

/** “Called a vote for 3 May”, “a strike planned for Monday”: the day of what is arranged, and never of who arranges it. */
export const isArranged = (t: Trees, date: DateMention): boolean =>
  date.max.slice(0, 7) === date.min.slice(0, 7) &&
  dependentsOf(t, headOfDate(t, date), 'case').some((c) => t.lemmas[c] === 'for');

/** What is arranged: the noun that the date hangs on, or that its verb has for its object or subject; of a participle also the noun right before it. */
function nounArranged(t: Trees, date: number, nouns: readonly number[]): number {
  const head = t.heads[date]!;
  const about =
    head < 0 ? [] : [head, dependentOf(t, head, 'obj'), dependentOf(t, head, 'nsubj:pass'), head - 1, t.heads[head]!];
  return about.find((i) => nouns.includes(i)) ?? NOTHING;
}

const IN_PHRASE = /^(?:ADP|DET|ADJ|NOUN|PROPN|PART|CCONJ)$/;

/** “Keen on the summit in April”, “the fair was off to a start on Monday”: in a clause that tells nothing itself the noun right before the date's phrase, or the subject of “be”. */
function nounBeside(t: Trees, date: number, clause: number, nouns: readonly number[]): number {
  if (!/^(?:obl|nmod|advmod)$/.test(t.relations[date]!)) return NOTHING;
  for (let i = extentOf(t, date).first - 1; i > clause && IN_PHRASE.test(t.upos[i]!); i--)
    if (nouns.includes(i)) return i;
  const subject = dependentOf(t, clause, 'cop') < 0 ? NOTHING : subjectOf(t, clause);
  return nouns.includes(subject) ? subject : NOTHING;
}

/** “Before the invasion of Norland in March”: the noun behind “before”, with nothing but its own phrase up to the date. */
function boundingNoun(t: Trees, date: number, nouns: readonly number[]): number {
  for (let i = date - 1, steps = 0; i >= 0 && steps < 8; i--, steps++) {
    if (t.sentenceOf[i] !== t.sentenceOf[date] || !IN_PHRASE.test(t.upos[i]!)) return -1;
    if (!nouns.includes(i)) continue;
    for (let c = t.firstChild[i]!; c >= 0 && c < i; c = t.nextSibling[c]!)
      if (BOUNDS.has(t.lemmas[c]!) || /^(?:following|despite|amid|during)$/.test(t.lemmas[c]!)) return i;
    return -1;
  }
  return -1;
}

/** Whether a date only bounds what it hangs on; `now` is the day of its telling. */
export function onlyBounds(t: Trees, date: DateMention, now: string): boolean {
  const head = headOfDate(t, date);
  // “From 16 to 19 July” is when it took place, and “from Monday” is when it will.
  const begins = dependentsOf(t, head, 'case').some((c) => t.lemmas[c] === 'from');
  if (begins && (date.edtf.includes('/') || date.min > now)) return false;
  return bounds(t, head) || saysFrom(t, t.heads[head]!);
}

/** “Three days of mourning, starting on Monday”: a participle that says from when, a preposition in all but its form, and no happening. */
export const saysFrom = (t: Trees, node: number): boolean =>
  node >= 0 &&
  /^(?:start|beginn|end)ing$/i.test(t.forms[node]!) &&
  /^(?:advcl|acl|case)$/.test(t.relations[node]!) &&
  dependentOf(t, node, 'nsubj', 'aux', 'obj', 'xcomp') < 0;

/** Whether “before”, “after”, “since” joins a phrase to what it hangs on. */
export function bounds(t: Trees, head: number): boolean {
  for (let c = t.firstChild[head]!; c >= 0; c = t.nextSibling[c]!)
    if ((relationOf(t, c) === 'case' || relationOf(t, c) === 'mark') && BOUNDS.has(t.lemmas[c]!)) return true;
  return false;
}

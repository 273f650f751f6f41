import type { Article } from '../../model/article.ts';
import { clauseHeads } from './lexicon/tense.ts';
import { announcing, arranged, determiners, ties, timetabled, undoing, untilWords } from './lexicon/verbWords.ts';
import { isThing, type Place, type VerbTense, verbTense } from './verbTense.ts';

/** `before` is surely past, whatever the verb: “since May”. */
export type Tense = 'before' | VerbTense;
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
  const place: Place = { tokens, first: s.first, at, link: at > s.first ? tokens[at - 1]!.lower : '' };
  if (isArranged(place) || isAwaited(place)) return 'future';
  return (opensClause(place) ? null : tenseBefore(place)) ?? tenseBehind(place, s.last) ?? guessed(place);
}

function tenseBefore(place: Place): Tense | null {
  const { tokens, at } = place;
  const floor = Math.max(place.first, at - reach);
  for (let i = at - 1; i >= floor; i--) {
    const found = verbTense(place, i, floor);
    if (found) return found === 'past' && isTold(place, i) ? 'before' : found;
    if (tokens[i]!.text === ';') break;
  }
  return null;
}

function tenseBehind(place: Place, last: number): Tense | null {
  for (let i = place.at; i < Math.min(last, place.at + reach); i++) {
    const found = verbTense(place, i);
    if (found) return found === 'past' && isTied(place) ? 'before' : found;
  }
  return null;
}

/** “The council votes Thursday”: a verb that the tagger takes for a noun. */
function guessed({ tokens, first, at, link }: Place): Tense {
  const last = at > first ? tokens[ties.has(link) ? at - 2 : at - 1] : undefined;
  return last && timetabled.has(last.lemma) ? 'future' : 'unknown';
}

/** “He said that on May 4 …”, “… and on May 4 …”. */
const opensClause = ({ tokens, first, at, link }: Place): boolean =>
  ties.has(link) && at - 2 >= first && clauseHeads.has(tokens[at - 2]!.lower);

/**
 * “On May 4, the board voted”, “A fire on May 9 destroyed”, “The May 9 fire destroyed”: the day is that of the verb. Not
 * “ahead of the June 7 vote” or “The plan for June 7”.
 */
function isTied({ tokens, first, at }: Place): boolean {
  const lower = (i: number): string => (i >= first ? tokens[i]!.lower : '');
  const i = determiners.has(lower(at - 1)) ? at - 2 : at - 1;
  if (i < first) return true;
  return untilWords.has(lower(i)) || (ties.has(lower(i)) && lower(i - 1) !== 'ahead');
}

/** “was moved to April 2”, “called for Sunday”, “pushed the vote back to May”: the verb left of the link word. */
function isArranged({ tokens, first, at, link }: Place): boolean {
  const verbs = arranged.get(untilWords.has(link) ? 'until' : link);
  if (!verbs) return false;
  for (let k = at - 2; k >= Math.max(first, at - 8); k--) {
    const t = tokens[k]!;
    if (verbs.has(t.lower) && t.pos !== 'PROPN') return true;
    if (t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'PUNCT') return false;
  }
  return false;
}

const said = new Set('said told added says spoke warned asked'.split(' '));

/** “ahead of Friday’s vote”, “called off Friday’s vote”; “he said before Saturday’s game”: what is spoken of beforehand is still to come. */
function isAwaited({ tokens, first, at, link }: Place): boolean {
  const word = (i: number): string => (i >= first ? tokens[i]!.lower : '');
  const to = determiners.has(link) ? at - 2 : at - 1;
  if (undoing.has(word(to))) return /^['’]s$/.test(tokens[at + 1]?.lower ?? '');
  if (word(to) === 'of') return word(to - 1) === 'ahead';
  return word(to) === 'before' && (said.has(word(to - 1)) || said.has(word(to - 2)));
}

const inPhrase = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADP', 'ADV']);
const leadsOn = new Set('for before ahead about against of'.split(' '));

/**
 * Whether a verb of the past leaves no doubt about the day behind it: right at it (“was sold in May”), or with only its
 * object or a short phrase between (“closed the mill on May 4”, “came into force on June 1”).
 */
function isTold({ tokens, at, link }: Place, verb: number): boolean {
  if (untilWords.has(link)) return false;
  if (at - verb <= 2) return true;
  if ((link !== 'on' && link !== 'in') || at - verb > 6 || announcing.has(tokens[verb]!.lower)) return false;
  for (let k = verb + 1; k < at - 1; k++) {
    const t = tokens[k]!;
    if (leadsOn.has(t.lower) || (!inPhrase.has(t.pos) && !isThing(tokens, k, verb))) return false;
  }
  return true;
}

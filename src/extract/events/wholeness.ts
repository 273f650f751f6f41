import { extentOf, wordsOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { NEARLY, PARTICLE, SPAN } from './lexicon/wholeness.ts';
import { isBalanced } from './line.ts';

export type Stretches = readonly { start: number; end: number }[];

/** Whether a token lies in one of some stretches of the text; what would stand behind the last word of all lies in none. */
export const isWithin = (t: Trees, i: number, stretches: Stretches): boolean => {
  const at = t.places[i];
  return at !== undefined && stretches.some((d) => d.start < at.end && at.start < d.end);
};

/** “4 May 1990: it is stolen”: where an entry's line begins behind its day, which stands beside it; else `first`. */
export function behindDay(t: Trees, first: number, last: number, dates: Stretches): number {
  let at = first;
  while (at < last && isWithin(t, at, dates)) at++;
  return t.forms[at] === ':' ? at : first;
}

const inSentence = (t: Trees, i: number, like: number): boolean =>
  i >= 0 && i < t.places.length && t.sentenceOf[i] === t.sentenceOf[like];

/** Marks that may touch the word before them, or after. */
const CLOSING = /^[,.;:!?)\]’”"'»]|^[-–—]{2,3}$|^—$/;
const OPENING = /^[(["“‘'«¿¡]|^[-–—]{2,3}$|^—$/;
const NOMINAL = /^(?:NOUN|PROPN|ADJ|NUM|SYM|X)$/;

/** “20, 000 people”, “£1. 7m”: a mark that belongs to a number, though a space follows it. */
export const isWithinNumber = (t: Trees, mark: number): boolean =>
  /^[.,:]$/.test(t.forms[mark]!) &&
  /^\d{1,3}$/.test(t.forms[mark - 1] ?? '') &&
  /^\d{1,3}/.test(t.forms[mark + 1] ?? '') &&
  t.sentenceOf[mark - 1] === t.sentenceOf[mark + 1];

/**
 * Whether a phrase ends with a token, looked at from its neighbours and not from the tree: a parser that cuts “the Paris” from
 * “attacks” is wrong, and what it cut is no line.
 */
export function endsWhole(t: Trees, i: number, dates: Stretches): boolean {
  const next = i + 1;
  if (!inSentence(t, next, i)) return true;
  if (t.places[i]!.end === t.places[next]!.start && !CLOSING.test(t.forms[next]!)) return false;
  if (/^['’]s$/i.test(t.forms[next]!) || isWithinNumber(t, next)) return false;
  // “In a raid three days (after …)”, “turned back four hours (into …)”: a span that reckons from something.
  if (
    SPAN.test(t.lemmas[i]!) &&
    /^(?:after|before|later|earlier|ago|into|off|from|away|north|south|east|west|above|below|\()$/i.test(t.forms[next]!)
  )
    return false;
  // “Was gunned (down during a feast)”.
  if (t.upos[i] === 'VERB' && PARTICLE.test(t.forms[next]!)) return false;
  // “The talks held (on 3 May)”, “a mill built (by two brothers)”.
  if (t.relations[i] === 'acl' && (t.upos[next] === 'ADP' || isWithin(t, next, dates))) return false;
  // “At 8 p.m.”
  if (t.upos[i] === 'NUM' && /^[ap]\.?(?:m\.?)?$/i.test(t.forms[next]!)) return false;
  // “A Birmingham, Ala., clinic”.
  if (/^\p{Lu}/u.test(t.forms[i]!) && /^an?$/i.test(t.forms[i - 1] ?? '')) return false;
  if (t.upos[i] === 'PROPN' && /^the$/i.test(t.forms[i - 1] ?? '') && isSetOffName(t, next)) return false;
  if (isWithin(t, next, dates)) return true;
  // “In a bombing more than (a year ago)”: a date of about.
  if (leadsToDate(t, next, dates)) return true;
  // “Shut the bridge due to ice”: what joins is no part of the noun before it.
  if (t.relations[next] === 'case') return true;
  return !(NOMINAL.test(t.upos[next]!) && /^(?:NOUN|PROPN|ADJ|NUM|DET|ADP|SYM|X)$/.test(t.upos[i]!));
}

/** “The Halden, Vesk, company”: a name between commas with a noun behind it. */
const isSetOffName = (t: Trees, comma: number): boolean =>
  t.forms[comma] === ',' &&
  t.upos[comma + 1] === 'PROPN' &&
  [comma + 2, comma + 3].some((c) => t.forms[c] === ',' && t.upos[c + 1] === 'NOUN');
function leadsToDate(t: Trees, from: number, dates: Stretches): boolean {
  let i = from;
  while (inSentence(t, i, from) && i < from + 4 && !isWithin(t, i, dates) && NEARLY.test(t.forms[i]!)) i++;
  return i > from && isWithin(t, i, dates);
}

/** Where a phrase begins, behind the marks that the tree hangs on it. */
export function beginOf(t: Trees, head: number): number {
  let { first } = extentOf(t, head);
  while (t.upos[first] === 'PUNCT' && first < head && !OPENING.test(t.forms[first]!)) first++;
  return first;
}

/** “(Kole,) whose crew slept”: what describes somebody begins no words of its own. */
export const isOpener = (t: Trees, i: number): boolean =>
  /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(t.upos[i]!) && !/^(?:who|which|that|whom|whose)$/i.test(t.forms[i]!);

/** Whether a phrase begins with a token, looked at from its neighbours. */
export function beginsWhole(t: Trees, i: number, dates: Stretches): boolean {
  const before = i - 1;
  if (!inSentence(t, before, i)) return true;
  // “More than forty”.
  if (/^than$/i.test(t.forms[i]!)) return false;
  if (t.places[before]!.end === t.places[i]!.start && !OPENING.test(t.forms[before]!)) return false;
  if (isWithin(t, before, dates)) return true;
  if (isWithinNumber(t, before)) return false;
  // “The tower, which …” after “of”, “a” or another noun belongs to them.
  if (/^(?:NOUN|PROPN|ADJ|NUM|SYM|X|DET|ADP)$/.test(t.upos[before]!) || /^['’]s$/i.test(t.forms[before]!)) {
    // “Four days after talks the two …” is told by its comma; without one only a date may stand before.
    if (!(t.upos[before] === 'PART')) return false;
    // “Tuesday's launch”: whose it is, is a day.
    return isWithin(t, before - 1, dates);
  }
  if (t.upos[before] === 'CCONJ') return hasPredicate(t, before);
  return true;
}

/** “Lind and Ruiz spoke”: before any verb “and” joins subjects, and the second alone is not who did it. */
function hasPredicate(t: Trees, before: number): boolean {
  for (let i = before - 1; inSentence(t, i, before); i--) if (t.upos[i] === 'VERB' || t.upos[i] === 'AUX') return true;
  return !inSentence(t, before - 1, before);
}

/** Whether a line may end with a word: a noun, a verb, a date, a share; “the first” and “a lock capable” go on. */
export const isPhraseEnd = (t: Trees, i: number): boolean =>
  /^(?:NOUN|PROPN|VERB|ADV|NUM)$/.test(t.upos[i]!) ||
  /^[”"’')%]$/.test(t.forms[i]!) ||
  (t.upos[i] === 'ADJ' && !/^(?:DET|NOUN|PROPN)$/.test(t.upos[i - 1]!) && t.lemmas[i] !== 'such');

/** A mark of quotation at the end that closes nothing: it is the next sentence's. */
export const isStray = (t: Trees, begin: number, end: number): boolean =>
  /^["“”]$|^``$|^''$/.test(t.forms[end - 1] ?? '') && !isBalanced(wordsOf(t, begin, end));

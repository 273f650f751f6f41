import type { Token } from '../../model/article.ts';
import { longestForm, stateOf } from './countries.ts';
import { isGivenWord } from './givenWord.ts';
import { isKoreanGiven } from './korean.ts';
import { calendarWords, descriptiveOpenings, functionWords, idleAcronyms, particles } from './lexicon/common.ts';
import { dictionaryPos } from './lexicon/dictionary.ts';
import { isGivenName, mayBeGivenName } from './lexicon/givenNames.ts';
import { bodyKind } from './lexicon/heads.ts';
import { isPlace } from './lexicon/places.ts';
import { callings, credits } from './lexicon/runs.ts';
import { isOffice } from './lexicon/titles.ts';
import { worldBody } from './lexicon/worldBodies.ts';
import { stateFrom } from './stateFrom.ts';
import { isCapital, type View } from './view.ts';

/** Neighbouring capitalised words that may be one name: tokens `first` to `last`, exclusive. */
export interface Run {
  first: number;
  last: number;
}

/** After these a capital may be that of a sentence. */
const opens = new Set(['"', '“', '‘', ':', '•', '…', '–', '—', '”']);
const roman = /^[IVX]+$/;
const isUpper = (s: string): boolean => s.length > 1 && s === s.toUpperCase();

/** In capitals throughout, and longer than most acronyms. */
const shouted = (s: string): boolean => /^\p{Lu}{2,}$/u.test(s);

/** The runs of each sentence, in order; headings in title case give none, because their capitals say nothing. */
export function runsOf(view: View): Run[] {
  const { tokens, article } = view;
  const isInitial = (t: number, first: number): boolean => t === first || opens.has(tokens[t - 1]!.text);
  const mid = new Set<string>();
  const surnames = new Set<string>();
  const everySentence = (visit: (first: number, last: number) => void): void =>
    article.sentences.forEach((s, i) => {
      if (!view.shouting[i]) visit(s.first, s.last);
    });
  everySentence((first, last) => {
    for (let t = first; t < last; t++) {
      const { text, pos } = tokens[t]!;
      if (pos === 'PROPN' && isCapital(text) && !isInitial(t, first)) mid.add(text);
      if (t > first && isSurnameAt(view, t)) surnames.add(text);
    }
  });
  const runs: Run[] = [];
  everySentence((from, to) => {
    let t = from;
    while (t < to) {
      const called = surnames.has(tokens[t]!.text) && doesOrOwns(tokens[t + 1]);
      if (!called && !isName(view, mid, t, isInitial(t, from))) {
        t++;
        continue;
      }
      let first = t;
      // “al-Sisi”: the particle before the hyphen belongs to the name.
      const hyphen = t - 2 >= from && tokens[t - 1]!.text === '-' && tokens[t - 1]!.end === tokens[t]!.start;
      if (hyphen && particles.has(tokens[t - 2]!.text)) first = t - 2;
      let last = t + 1;
      for (let step = joins(view, last, to); step > 0; step = joins(view, last, to)) last += step;
      // “the 7th Fleet”: the number belongs to a body that is counted.
      const number = tokens[first - 1];
      if (
        first - 1 >= from &&
        /^\d{1,3}(?:st|nd|rd|th)$/.test(number!.text) &&
        !view.masked[first - 1] &&
        bodyKind(tokens[last - 1]!.lower)
      )
        first--;
      if (!credited(view, first, last)) runs.push({ first, last });
      t = last;
    }
  });
  return runs;
}

/** “REUTERS/Ida Holm”, “AFP/Halden Images”: who is credited beside an agency is told of nothing. */
function credited({ tokens }: View, first: number, last: number): boolean {
  const joined = (slash: number, agency: number): boolean =>
    tokens[slash]?.text === '/' &&
    worldBody(tokens[agency]?.text ?? '')?.kind === 'media' &&
    tokens[slash]!.start === tokens[slash - 1]!.end &&
    tokens[slash]!.end === tokens[slash + 1]?.start;
  return joined(first - 1, first - 2) || joined(last, last - 1);
}

/** “Joshua Freed said”, “Theresa May, …”: behind a given name a word is a surname, whatever else it may be. */
function isSurnameAt({ tokens }: View, t: number): boolean {
  const [given, own] = [tokens[t - 1]!, tokens[t]!];
  return (
    /^\p{Lu}\p{Ll}+$/u.test(own.text) &&
    /^\p{Lu}\p{Ll}+$/u.test(given.text) &&
    own.start - given.end === 1 &&
    isGivenName(given.lower) &&
    !calendarWords.has(given.lower) &&
    !functionWords.has(given.lower) &&
    (doesOrOwns(tokens[t + 1]) || tokens[t + 1]?.pos === 'ADV')
  );
}

/** What stands behind a name: a verb, a mark, a genitive. */
const doesOrOwns = (next: Token | undefined): boolean =>
  next === undefined || /^(?:VERB|AUX|PUNCT|PART)$/.test(next.pos);

/** True where the token is written as a name: a capital that neither its place in the sentence nor the calendar explains. */
function isName(view: View, mid: ReadonlySet<string>, t: number, initial: boolean): boolean {
  const { text, lower, pos } = view.tokens[t]!;
  if (isGivenWord(view, t) || (isCapital(text) && nicknameAt(view, t + 1, view.tokens.length) > 0)) return true;
  if (!isCapital(text) || view.masked[t]) return false;
  const acronym = isUpper(text);
  const next = view.tokens[t + 1];
  if (text === 'US') return true;
  // “WHO says so”: letters of a well-known body that are a word, too.
  const shouts = isUpper(next?.text ?? '') || isUpper(view.tokens[t - 1]?.text ?? '');
  if (acronym && !shouts && functionWords.has(lower) && worldBody(text)) return true;
  if (/^[RDI]-\p{Lu}/u.test(text) || calendarWords.has(lower)) return false;
  // “New York”, “Great Yarmouth”, “First Solar”: an adjective that begins a name.
  if (functionWords.has(lower))
    return (
      descriptiveOpenings.has(lower) &&
      (!initial || lower === 'new') &&
      continues(view, t + 1, view.tokens.length) &&
      view.tokens[t + 1]!.start - view.tokens[t]!.end < 2 &&
      !isOffice(view.tokens[t + 1]!.lower) &&
      stateOf(view.tokens[t + 1]!.text)?.as !== 'demonym'
    );
  if (acronym && idleAcronyms.has(lower)) return false;
  // “FREE-BY-KR”: letters of a code go on behind a word in capitals.
  const half = acronym && !initial && view.tokens[t - 1]!.text === '-' ? view.tokens[t - 2] : undefined;
  if (half && isUpper(half.text) && functionWords.has(half.lower)) return false;
  if (!/\p{L}/u.test(text) || lower.startsWith('i’') || lower.startsWith("i'")) return false;
  // “South Sudan said”, “North Carolina said”: a state or place of two words opens with one that might be any.
  // “Bank of Halden said”: a body's noun that a name goes on.
  if (initial && bodyKind(lower) && next?.lower === 'of' && isCapital(view.tokens[t + 2]?.text ?? '')) return true;
  if (!initial || mid.has(text) || acronym || stateFrom(view, t, Math.min(t + longestForm, view.tokens.length)))
    return true;
  if (next && isPlace(view.text.slice(view.tokens[t]!.start, next.end))) return true;
  if (next?.text === '-' && next.start === view.tokens[t]!.end && isCapital(view.tokens[t + 2]?.text ?? ''))
    return true;
  if (view.lowerCase.has(lower)) return false;
  const follows = next !== undefined && isCapital(next.text) && !functionWords.has(next.lower) && !view.masked[t + 1];
  const usual = dictionaryPos(lower);
  // “Insurer Halden Mutual said”: what a name is called by is no part of it; “Airline Pilots Association” is one name.
  if (follows && callings.has(lower) && [null, 'PROPN'].includes(dictionaryPos(next.lower))) return false;
  // The tagger takes every capital for a name; at the start of a sentence the dictionary decides.
  if (!follows) return pos === 'PROPN' && (usual === null || usual === 'PROPN');
  return pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ'
    ? usual === null || !['VERB', 'ADV', 'ADP', 'SCONJ', 'CCONJ', 'PRON', 'DET', 'AUX'].includes(usual)
    : false;
}

/** How many tokens from `t` on belong to the run that ends there: 0, or up to a capitalised word. */
function joins(view: View, t: number, end: number): number {
  const { tokens } = view;
  if (t >= end) return 0;
  const token = tokens[t]!;
  const before = tokens[t - 1]!;
  // A run does not cross from one line or clause to the next.
  if (token.start > before.end + 2) return 0;
  // “MAIL ALERTS Halden Steel”, “Halden Halden Steel”: one line glued to the next.
  if (
    isCapital(token.text) &&
    (token.lower === before.lower ||
      (shouted(before.text) && shouted(tokens[t - 2]?.text ?? '') && !isUpper(token.text)))
  )
    return 0;
  // “Mira Holm Image: Press Photo”: the label of a credit, glued to the caption.
  if (credits.has(token.lower) && tokens[t + 1]?.text === ':') return 0;
  // “The Sorn T-shirt”: a letter before a hyphen opens a word of its own.
  const hyphen = tokens[t + 1];
  if (token.text.length === 1 && hyphen?.text === '-' && /^\p{Ll}/u.test(tokens[t + 2]?.text ?? '')) return 0;
  if (continues(view, t, end)) return 1;
  if (
    token.text === '-' &&
    token.start === before.end &&
    continues(view, t + 1, end) &&
    token.end === tokens[t + 1]!.start
  ) {
    return stateOf(before.text) && stateOf(tokens[t + 1]!.text) ? 0 : 2;
  }
  // “Yoon Seo-hyun”: a second half in lower case.
  if (token.text === '-' && token.start === before.end && t + 1 < end && isCapital(before.text)) {
    const half = tokens[t + 1]!;
    if (
      half.start === token.end &&
      isCapital(tokens[t - 2]?.text ?? '') &&
      /^\p{Ll}{1,6}$/u.test(half.text) &&
      ((before.pos === 'PROPN' && half.pos !== 'VERB' && half.pos !== 'ADJ') ||
        isKoreanGiven(`${before.text}-${half.text}`))
    )
      return 2;
  }
  const nickname = nicknameAt(view, t, end);
  if (nickname > 0) return nickname;
  if (token.text === '&' && continues(view, t + 1, end)) return 2;
  if (particles.has(token.text)) {
    // “Ursula von der Leyen”, “Khalid al-Otaibi”.
    let k = t + 1;
    while (k < end && k < t + 4 && (particles.has(tokens[k]!.text) || tokens[k]!.text === '-')) k++;
    if (continues(view, k, end)) return k - t + 1;
  }
  return 0;
}

const closing = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['(', ')'],
]);

/** “Thomas “Red” Malloy”, “Robert (Bob) Malloy”: how many tokens of a nickname in marks and the surname behind go on a given name. */
function nicknameAt(view: View, t: number, end: number): number {
  const { tokens } = view;
  const close = closing.get(tokens[t]?.text ?? '');
  if (close === undefined || !mayBeGivenName(tokens[t - 1]!.lower)) return 0;
  let last = t + 1;
  while (last < t + 3 && last < end && /^\p{Lu}[\p{L}’'-]+$/u.test(tokens[last]!.text)) last++;
  return last > t + 1 && tokens[last]?.text === close && continues(view, last + 1, end) ? last + 2 - t : 0;
}

/** True where a capitalised word can go on a name. */
function continues(view: View, t: number, end: number): boolean {
  if (t >= end || view.masked[t]) return false;
  const { text, lower } = view.tokens[t]!;
  if (t > 0 && isSurnameAt(view, t)) return true;
  if (!isCapital(text) || calendarWords.has(lower)) return false;
  if (functionWords.has(lower))
    return (
      text === 'US' || ['high', 'small', 'new', 'second', 'first', 'great', 'good', 'old', 'south'].includes(lower)
    );
  return !(isUpper(text) && idleAcronyms.has(lower)) || roman.test(text);
}

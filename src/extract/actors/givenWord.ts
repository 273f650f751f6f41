import { stateOf } from './countries.ts';
import { calendarWords, functionWords } from './lexicon/common.ts';
import { mayBeGivenName } from './lexicon/givenNames.ts';
import { when } from './lexicon/givenWord.ts';
import { bodyKind, placeHeads, thingHeads } from './lexicon/heads.ts';
import { isOffice } from './lexicon/titles.ts';
import { isCapital, type View } from './view.ts';

/**
 * True where a word that is also a given name opens a person's: “Will Barker”, “May Fielding”. The word behind it must be a name and no
 * noun of a body, a place or an office; a question (“Will Barker come?”) needs a verb before it.
 */
export function isGivenWord(view: View, t: number): boolean {
  const { tokens, article } = view;
  const { text, lower, end } = tokens[t]!;
  if (!/^\p{Lu}\p{Ll}+$/u.test(text) || !mayBeGivenName(lower)) return false;
  const next = tokens[t + 1];
  const s = article.sentences[view.sentence[t]!]!;
  if (!next || t + 1 >= s.last || next.start - end !== 1 || view.masked[t + 1]) return false;
  if (!/^\p{Lu}\p{Ll}+/u.test(next.text) || !isCapital(next.text)) return false;
  const word = next.lower;
  if (
    functionWords.has(word) ||
    calendarWords.has(word) ||
    // “Even Chad voted no”.
    stateOf(next.text) ||
    bodyKind(word) ||
    placeHeads.has(word) ||
    thingHeads.has(word)
  )
    return false;
  if (
    isOffice(word) &&
    next.text !== tokens[s.last - 1]?.text &&
    !['VERB', 'AUX', 'PUNCT'].includes(tokens[t + 2]?.pos ?? '')
  )
    return false;
  // “Per Anna Holm, the weir is old”: before a given name it is none itself.
  if (lower === 'per' && mayBeGivenName(word)) return false;
  const before = t > s.first ? tokens[t - 1]! : null;
  if (before && (when.has(before.lower) || before.pos === 'NUM')) return false;
  // “Will Barker come?”: the first word of a question is its verb.
  const question = functionWords.has(lower) && tokens.slice(t, s.last).some((x) => x.text === '?');
  return !question || (before !== null && before.pos !== 'PUNCT');
}

import { stateOf } from '../countries.ts';
import { calendarWords, functionWords, particles } from '../lexicon/common.ts';
import { dictionaryPos } from '../lexicon/dictionary.ts';
import { isGivenName, mayBeGivenName } from '../lexicon/givenNames.ts';
import { bodyKind, placeHeads, thingHeads } from '../lexicon/heads.ts';
import { nounSays } from '../lexicon/nouns.ts';
import { isPlace } from '../lexicon/places.ts';
import { isSurname } from '../lexicon/surnames.ts';
import { honorifics, isOffice } from '../lexicon/titles.ts';
import { isTown } from '../lexicon/towns.ts';
import { bodyTail } from '../lexicon/wordTier.ts';
import { plain } from '../names.ts';

const parts = new Map([
  ['NOUN', 'n'],
  ['VERB', 'v'],
  ['ADJ', 'a'],
  ['ADV', 'r'],
  ['PROPN', 'p'],
]);

/** What a word may be that is a name and hardly any other word. */
export const nameless: ReadonlySet<string> = new Set(['unknown', 'p', 'surname', 'given', 'given?']);

/** What a word of a name is by itself, in a letter or two: a given name, the noun of a body, a place, a word of the dictionary, unknown. */
export function wordTier(printed: string): string {
  // “LISBON”: shouted words are looked up as they are usually written.
  const text = /^\p{Lu}{5,}$/u.test(printed) ? printed[0] + printed.slice(1).toLowerCase() : printed;
  const lower = text.toLowerCase();
  if (/^\p{Lu}\.?$/u.test(text)) return 'initial';
  if (/\d/.test(text)) return 'digit';
  if (isGivenName(plain(text))) return 'given';
  if (/^\p{Lu}[\p{Lu}\d.&]+s?$/u.test(text)) return text.length > 5 ? 'CAPS' : 'acronym';
  if (functionWords.has(lower) || calendarWords.has(lower)) return mayBeGivenName(lower) ? 'given?' : 'function';
  if (honorifics.has(lower)) return 'honorific';
  const body = bodyKind(lower);
  if (body) return mayBeGivenName(lower) ? `${body}?` : body;
  if (placeHeads.has(lower)) return mayBeGivenName(lower) ? 'placeHead?' : 'placeHead';
  if (thingHeads.has(lower)) return mayBeGivenName(lower) ? 'thingHead?' : 'thingHead';
  if (isOffice(lower)) return mayBeGivenName(lower) ? 'office?' : 'office';
  if (stateOf(text)) return mayBeGivenName(lower) ? 'state?' : `state ${stateOf(text)!.as}`;
  if (isPlace(text)) return mayBeGivenName(lower) ? 'place?' : 'place';
  if (mayBeGivenName(lower)) return 'given?';
  if (isTown(text)) return isSurname(plain(text)) ? 'town?' : 'town';
  const says = nounSays(lower);
  if (says) return `says ${says}`;
  if (particles.has(lower)) return 'particle';
  if (!/\p{L}/u.test(text)) return `sign ${text}`;
  const pos = dictionaryPos(lower);
  if (pos === null || pos === 'PROPN') {
    if (isSurname(plain(text))) return 'surname';
    // “NordPay”, “eLund”: a capital within; behind “Mc” and the like it is a surname's.
    if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Ma?c|D[eiu]|La|Le|Van|Fitz)\p{Lu}\p{Ll}+$/u.test(text)) return 'camel';
    // “Nordbank”, “Wikinews”: what a body does, at the end of its one word.
    if (bodyTail.test(lower)) return 'tail';
    return pos === null ? 'unknown' : 'p';
  }
  return `${parts.get(pos) ?? 'other'}${pos === 'NOUN' && lower.endsWith('s') ? 's' : ''}`;
}

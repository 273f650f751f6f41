import type { Draft } from './draft.ts';
import { bodyKind } from './lexicon/heads.ts';
import { nounSays } from './lexicon/nouns.ts';
import { governing, official } from './lexicon/references.ts';
import { nameWords } from './names.ts';

/** True for a common noun that can stand for a body: no place, no person, no thing. */
export function isBodyNoun(lower: string): boolean {
  const says = nounSays(lower) ?? bodyKind(lower);
  return says !== undefined && says !== 'place' && says !== 'person' && says !== 'thing';
}

/** Words for bodies of business and of sport, which their names seldom carry. */
const commercial = new Set(['company', 'firm', 'group', 'manufacturer', 'retailer', 'airline', 'carrier']);
const sporting = new Set(['club', 'team', 'side', 'franchise']);
const general = new Set(['organisation', 'organization', 'body', 'group']);

/** True where a body can be called by that noun: its name has it, or the noun is general and no noun of the name objects. */
export function described(d: Draft, noun: string): boolean {
  if (d.kind === 'person' || d.kind === 'state' || d.kind === 'group') return false;
  const name = d.words.join(' ');
  const [plain] = nameWords(noun);
  if (d.words.includes(plain!)) return true;
  // “the body”: what governs, for a doctor's paper has bodies of another kind.
  if (noun === 'body') return governing.test(name) || d.kind === 'alliance';
  if (d.kind === 'alliance') return noun === 'alliance' || noun === 'bloc' || general.has(noun);
  if (d.kind === 'media')
    return ['newspaper', 'paper', 'magazine', 'outlet', 'broadcaster', 'channel', 'website', 'agency'].includes(noun);
  if (d.kind !== 'organisation') return false;
  if (commercial.has(noun) || sporting.has(noun))
    return !official.test(name) || (general.has(noun) && !/ministry|department|court/.test(name));
  return general.has(noun);
}

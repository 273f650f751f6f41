import { areOfOneRoot, beginningOf, tellingWord } from '../../extract/events/oneRoot.ts';
import { remembering } from '../../model/remembering.ts';
import { overlap, wordsAt } from '../../model/span.ts';
import { stemOf } from '../claims/stem.ts';
import { synonymsOf } from '../claims/synonyms.ts';
import { agreement, type Happening, hasDay, shares } from './happening.ts';
import { compareThings } from './sameThing.ts';
import { saysLittle } from './saying.ts';
import { byOthers, type Telling } from './tale.ts';
import { sameWords, wording } from './wording.ts';

/** The word that tells a happening, its stem, and the stems of words that may stand for it. */
const wordOf = remembering((trigger) => {
  const word = tellingWord(trigger);
  const stem = stemOf(word);
  return { word, stem, others: synonymsOf(stem) };
});
const wordOfTelling = ({ mention }: Telling) => wordOf(wordsAt(mention.trigger));

/** The keys under which a telling meets others of its deed: the word that tells it, and those that may stand for that. */
export function wordKeysOf(telling: Telling): string[] {
  if (telling.mention.status === 'hypothetical') return [];
  const { word, stem, others } = wordOfTelling(telling);
  return [beginningOf(word), ...[stem, ...others].map((other) => `word ${other}`)];
}

/** So many tellings are asked by which word and by whom: of a crowd the first tell as much as all. */
const asked = 4;

const anyPair = (a: Happening, b: Happening, fits: (x: Telling, y: Telling) => boolean): boolean =>
  a.tellings.slice(0, asked).some((x) => b.tellings.slice(0, asked).some((y) => fits(x, y)));

/** Whether both are told by one word, or by two of which one may stand for the other: “foiled”, “thwarted”. */
const tellByOneWord = (a: Happening, b: Happening): boolean =>
  anyPair(a, b, (x, y) => {
    const [one, other] = [wordOfTelling(x), wordOfTelling(y)];
    return areOfOneRoot(one.word, other.word) || one.others.has(other.stem) || other.others.has(one.stem);
  });

/** Whether two happenings are told to have been done by others. */
export const doneByOthers = (a: Happening, b: Happening): boolean => !anyPair(a, b, (x, y) => !byOthers(x, y));

/** Whether persons take part in both, and none in the two. */
export const areStrangers = (a: Happening, b: Happening): boolean =>
  a.persons.size > 0 && b.persons.size > 0 && shares(a.persons, b.persons) === 0;

export const isLead = ({ tellings }: Happening): boolean => tellings.some((t) => t.lead);

/** So much of the wording in common makes one deed of what nobody takes part in twice; so much of what has no day, and of what has one and what has none. */
const alike = { dated: 0.4, undated: 0.5, oneDated: 0.6 };

/**
 * Whether what two articles of one story tell by one word is one deed. Of 12,200 pairs of happenings of two articles of one story in ECB+
 * (Cybulska, Vossen 2014) 1,280 are told so, on no other day and by nobody else: seven in eight of them are one, and they are half
 * of all that are one; 43 that were told alike by other words were one in five times. So the word decides, and what both are told of must agree: in
 * editions of real news (`score.mjs stories`) words alone joined what a word says of many things.
 */
export function isOneDeed(a: Happening, b: Happening): boolean {
  const led = isLead(a) || isLead(b);
  const sure = surenessOf(a, b);
  // A toll grows from one report to the next.
  if (sure === null || (!led && countOthers(a, b))) return sure === 'word for word';
  if (sure !== 'open') return true;
  const [dated] = [a, b].filter((h) => h.dates.length > 0);
  return dated ? isLead(dated) : led;
}

/**
 * Whether two happenings of one article are one deed, told by one word. There the same evidence says less, for one article seldom tells a
 * thing twice for nothing: so no sentence tells it twice, nothing says that there were several, and no number, no status and no object is another.
 */
export function isToldTwice(a: Happening, b: Happening): boolean {
  if (anyPair(a, b, (x, y) => x.mention.status !== y.mention.status || overlap(x.mention.span, y.mention.span)))
    return false;
  if (compareThings(a, b) === 'other' || (a.objects.size > 0 && b.objects.size > 0 && !shares(a.objects, b.objects)))
    return false;
  if (isOneOfSeveral(a) !== isOneOfSeveral(b) || countOthers(a, b)) return false;
  const sure = surenessOf(a, b);
  return sure !== null && sure !== 'open';
}

/** How surely one word tells one deed: on no other day, by nobody else, with somebody or something in common or in mostly the same words; null is no. */
function surenessOf(a: Happening, b: Happening): 'word for word' | 'sure' | 'open' | null {
  if (!tellByOneWord(a, b)) return null;
  const dates = agreement(a, b);
  if (dates !== 'same' && dates !== null) return null;
  if (sameWords(a, b)) return 'word for word';
  if (areStrangers(a, b) || doneByOthers(a, b) || [a, b].every((h) => h.tellings.every(saysLittle))) return null;
  const share = wording(a, b);
  if (share < alike.dated && takePart(a, b) + shares(a.objects, b.objects) === 0) return null;
  if (dates !== null) return 'sure';
  const [dated] = [a, b].filter((h) => h.dates.length > 0);
  // “Last month”, told elsewhere, is no date of what an article leads with as its news.
  if (dated && !hasDay(dated) && isLead(dated === a ? b : a)) return null;
  return share >= (dated ? alike.oneDated : alike.undated) ? 'sure' : 'open';
}

/** How many take part in both. */
const takePart = (a: Happening, b: Happening): number => shares(a.persons, b.persons) + shares(a.others, b.others);

const numbersIn = remembering((words) => new Set(words.match(/\d[\d.,]*\d|\d/g)));
/** The numbers of its sentence, its date aside. */
const numbersOf = ({ mention: { span, date } }: Telling) =>
  numbersIn(wordsAt(span).replace(date ? wordsAt(date) : '', ''));

/** Whether both are told in numbers, of which none is in both: the profit of two firms. */
const countOthers = (a: Happening, b: Happening): boolean =>
  anyPair(a, b, (x, y) => {
    const [one, other] = [numbersOf(x), numbersOf(y)];
    return one.size > 0 && other.size > 0 && one.isDisjointFrom(other);
  });

const SEVERAL =
  /\b(?:another|other|further|next|previous|previously|earlier|second|third|fourth|fifth|again|also|each|every|both|several)\b/i;
/** So many characters before and behind its word are asked for what says that it is one of several. */
const NEAR = { before: 30, behind: 15 };

/** “Another fire”, “was hit again”. */
const isOneOfSeveral = ({ tellings }: Happening): boolean =>
  tellings.slice(0, asked).some(({ mention: { span, trigger } }) => {
    const at = trigger.start - span.start;
    return SEVERAL.test(wordsAt(span).slice(Math.max(0, at - NEAR.before), trigger.end - span.start + NEAR.behind));
  });

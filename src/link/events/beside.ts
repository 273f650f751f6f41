import { wordsAt } from '../../model/span.ts';
import { stemOf } from '../claims/stem.ts';
import { synonymsOf } from '../claims/synonyms.ts';
import { remembering } from '../remembering.ts';
import { agreement, type Happening, hasDay, shares } from './happening.ts';
import { rootOf } from './pointing.ts';
import { saysLittle } from './saying.ts';
import { byOthers, type Telling } from './tale.ts';
import { sameWords, wording } from './wording.ts';

/** To which happening's story an article belongs, by the place of its reading: those that lead with one happening. */
export type Stories = ReadonlyMap<number, number>;

/** The stories that several articles lead with. */
export function storiesIn(happenings: readonly Happening[]): Stories {
  const stories = new Map<number, number>();
  happenings.forEach(({ tellings }, story) => {
    const leads = new Set(tellings.flatMap((t) => (t.lead ? [t.reading] : [])));
    if (leads.size > 1) for (const reading of leads) stories.set(reading, story);
  });
  return stories;
}

/** The word that tells a happening: its root, its stem, and the stems of words that may stand for it. */
const wordOf = remembering((trigger) => {
  const word = trigger.toLowerCase().split(' ').at(-1)!;
  const stem = stemOf(word);
  return { root: rootOf(word), stem, others: synonymsOf(stem) };
});
const wordOfTelling = ({ mention }: Telling) => wordOf(wordsAt(mention.trigger));

/** The keys of what articles tell beside their story: the story, and the word that tells it or may stand for that. */
export function storyKeysOf({ tellings }: Happening, stories: Stories): string[] {
  const keys = new Set<string>();
  for (const t of tellings) {
    const story = stories.get(t.reading);
    if (story === undefined || t.mention.status === 'hypothetical') continue;
    const { root, stem, others } = wordOfTelling(t);
    keys.add(`${root} ${story}`);
    for (const word of [stem, ...others]) keys.add(`word ${word} ${story}`);
  }
  return [...keys];
}

/** So many tellings of a happening are asked for their story: of a crowd the first tell as much as all. */
const asked = 12;

/** Whether of the articles that tell two happenings some lead with one; of two that articles lead with, that was judged already. */
export function ofOneStory(a: Happening, b: Happening, stories: Stories): boolean {
  if ([a, b].every((h) => h.tellings.some((t) => t.lead))) return false;
  const own = new Set(a.tellings.slice(0, asked).map((t) => stories.get(t.reading)));
  return b.tellings.slice(0, asked).some((t) => stories.has(t.reading) && own.has(stories.get(t.reading)));
}

/** So many tellings are asked by which word and by whom: of a crowd the first tell as much as all. */
const askedHow = 4;

const anyPair = (a: Happening, b: Happening, fits: (x: Telling, y: Telling) => boolean): boolean =>
  a.tellings.slice(0, askedHow).some((x) => b.tellings.slice(0, askedHow).some((y) => fits(x, y)));

/** Whether both are told by one word, or by two of which one may stand for the other: “foiled”, “thwarted”. */
const tellsByOneWord = (a: Happening, b: Happening): boolean =>
  anyPair(a, b, (x, y) => {
    const [one, other] = [wordOfTelling(x), wordOfTelling(y)];
    return one.root === other.root || one.others.has(other.stem) || other.others.has(one.stem);
  });

/** Whether two happenings are told to have been done by others. */
export const doneByOthers = (a: Happening, b: Happening): boolean => !anyPair(a, b, (x, y) => !byOthers(x, y));

/** Whether persons take part in both, and none in the two. */
export const areStrangers = (a: Happening, b: Happening): boolean =>
  a.persons.size > 0 && b.persons.size > 0 && shares(a.persons, b.persons) === 0;

/** So much of the wording in common makes one deed of what nobody takes part in twice; so much of what has no day, and of what has one and what has none. */
const alike = { dated: 0.4, undated: 0.5, oneDated: 0.6 };

/**
 * Whether what two articles of one story tell by one word is one deed. Of 12,200 pairs of happenings of two articles of one story in ECB+
 * (Cybulska, Vossen 2014) 1,280 are told so, on no other day and by nobody else: seven in eight of them are one, and they are half
 * of all that are one; 43 that were told alike by other words were one in five times. So the word decides, and what both are told of must agree: in
 * editions of real news (`score.mjs stories`) words alone joined what a word says of many things.
 */
export function isDeedOfStory(a: Happening, b: Happening, stories: Stories): boolean {
  if (!ofOneStory(a, b, stories) || !tellsByOneWord(a, b)) return false;
  const dates = agreement(a, b);
  if (dates !== 'same' && dates !== null) return false;
  if (areStrangers(a, b) || doneByOthers(a, b) || [a, b].every((h) => h.tellings.every(saysLittle))) return false;
  const share = wording(a, b);
  if ((share < alike.dated && !sharesAny(a, b)) || countOthers(a, b)) return false;
  if (dates !== null || sameWords(a, b)) return true;
  const [dated] = [a, b].filter((h) => h.dates.length > 0);
  // “Last month”, told elsewhere, is no date of what an article leads with as its news.
  if (dated && !hasDay(dated) && isLead(dated === a ? b : a)) return false;
  if (share >= (dated ? alike.oneDated : alike.undated)) return true;
  return dated ? isLead(dated) : isLead(a) || isLead(b);
}

const numbersOf = remembering((words) => new Set(words.match(/\d[\d.,]*\d|\d/g)));

/** Whether both are told in numbers, of which none is in both: the profit of two firms; what an article leads with is told again as its toll grows. */
const countOthers = (a: Happening, b: Happening): boolean =>
  !isLead(a) &&
  !isLead(b) &&
  anyPair(a, b, (x, y) => {
    const [one, other] = [numbersOf(wordsAt(x.mention.span)), numbersOf(wordsAt(y.mention.span))];
    return one.size > 0 && other.size > 0 && one.isDisjointFrom(other);
  });

/** Whether somebody takes part in both, or both were done to one thing. */
const sharesAny = (a: Happening, b: Happening): boolean =>
  shares(a.persons, b.persons) + shares(a.others, b.others) + shares(a.objects, b.objects) > 0;

export const isLead = ({ tellings }: Happening): boolean => tellings.some((t) => t.lead);

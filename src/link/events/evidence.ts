import type { JoinReason } from '../../model/join.ts';
import type { Profile } from './profile.ts';
import { cosine, covered, inCommon, isHeld } from './vector.ts';
import { compareWhen, isPrecise } from './when.ts';

/**
 * What each signal that two articles tell one happening is worth, in tenths of a natural logarithm of the odds (a logistic score: Cox
 * 1958). Whole numbers set by hand where `node scripts/trainLinking.ts --bench DIR` showed most right joins at one wrong in twenty,
 * in both halves of its topics alike; a logistic regression over pairs of ECB+ and of the stories, tried outside the project, showed which
 * to strengthen. What an edition of one subject needs beyond that, where all share their names, is set by how
 * seldom it strikes two reports of one happening. No signal decides alone, for or against.
 */
const points = {
  /** The odds of two articles of one kind of happening that share nothing. */
  start: -29,
  title: 65,
  names: 45,
  phrases: 9,
  firstNames: 26,
  firstWords: 15,
  numbers: 5,
  sameTime: 20,
  sameDay: 8,
  sameWeekday: 6,
  sameFamily: 3,
  length: -14,
  otherNames: -65,
  otherPeople: -28,
  otherDoers: -60,
  otherObjects: -60,
  otherDay: -25,
  otherYears: -20,
  otherTime: -12,
  otherCounts: -8,
  otherNumbers: -7,
  otherWords: -20,
  otherWeekday: -6,
  untoldDeeds: -8,
};

/**
 * How strongly each signal speaks in two articles: shares and cosines from 0 to 1, numbers how many. It depends on the two and on the
 * fixed background alone, so no other article of the edition changes it.
 */
export type Evidence = Readonly<Record<keyof typeof points, number>>;

/** From this on two articles tell one happening; measured, see `scripts/trainLinking.ts`. */
export const enough = 8;

/** How surely two articles tell one happening, in whole tenths of log-odds. */
export function agreementOf(evidence: Evidence): number {
  let sum = 0;
  for (const signal of signals) sum += points[signal] * evidence[signal];
  return Math.round(sum);
}

const signals = Object.keys(points) as (keyof typeof points)[];

/** Why two articles are held to tell one happening: each signal that says something, strongest first, in tenths of log-odds. */
export const reasonsOf = (evidence: Evidence): JoinReason[] =>
  signals
    .filter((signal) => signal !== 'start')
    .map((signal) => ({ signal, worth: Math.round(points[signal] * evidence[signal]) }))
    .filter(({ worth }) => worth !== 0)
    .sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth) || (a.signal < b.signal ? -1 : 1));

/** More shared numbers than these, or more things counted otherwise, tell nothing new. */
const mostNumbers = 4;
const mostCounts = 3;
/** Reports of one happening appear within so many days. */
const sameDays = 3;
/** Hardly any news is told so many days after another report of it; what is known of when both appeared must leave no doubt. */
const newsDays = 60;
/** A title of two rare words says all that a title can; “News of the week”, which heads a hundred articles, a third of it. */
const fullTitle = 5;
/** So much of the first names of both in the other, together, is enough; three in a hundred pairs of one happening have less. */
const fewNames = 0.5;
/** Nineteen in twenty pairs of one happening tell more than this of what the other opens with. */
const fewWords = 0.25;
/** An article with so many terms tells one thing; the longer one is, the more it shares by chance with whatever else. */
const short = 50;

export function evidenceOf(a: Profile, b: Profile): Evidence {
  const [ofA, ofB] = [covered(a.firstNames, b.held), covered(b.firstNames, a.held)];
  const { sameDay, otherDay } = daysOf(a, b);
  const named = a.firstNames.terms.length > 0 && b.firstNames.terms.length > 0;
  return {
    start: 1,
    title: cosine(a.title, b.title) * Math.min(1, a.titleWeight / fullTitle, b.titleWeight / fullTitle),
    names: cosine(a.names, b.names),
    phrases: Math.log1p(inCommon(a.phrases, b.phrases)),
    firstNames: (ofA + ofB) / 2,
    firstWords: Math.max(covered(a.firstWords, b.held), covered(b.firstWords, a.held)),
    numbers: Math.min(overlap(a.numbers, b.numbers), mostNumbers),
    sameTime: a.appeared && b.appeared && gapOf(a.appeared, b.appeared) <= sameDays ? 1 : 0,
    sameDay,
    otherDay,
    sameWeekday: overlap(a.weekdays, b.weekdays) > 0 ? 1 : 0,
    sameFamily: a.family !== '' && a.family === b.family ? 1 : 0,
    length: Math.log(Math.max(a.text.terms.length, b.text.terms.length, short) / short),
    otherNames: named ? Math.max(0, 1 - (ofA + ofB) / fewNames) : 0,
    otherPeople: otherPeople(a, b),
    otherDoers: a.word !== '' && a.word === b.word && doneByOther(a, b) && doneByOther(b, a) ? 1 : 0,
    otherObjects: ofOther(a, b) || ofOther(b, a) ? 1 : 0,
    otherYears: Math.max(yearsAgainst(a, b), yearsAgainst(b, a)),
    otherTime: otherTime(a, b),
    otherCounts: Math.min(clashes(a.counts, b.counts), mostCounts),
    otherNumbers: otherNumbers(a.firstNumbers, b.firstNumbers),
    otherWords: otherWords(a, b),
    otherWeekday: a.weekdays.size > 0 && b.weekdays.size > 0 && overlap(a.weekdays, b.weekdays) === 0 ? 1 : 0,
    untoldDeeds: untold(a, b) + untold(b, a),
  };
}

const gapOf = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.max(a[0] - b[1], b[0] - a[1], 0);

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n;
}

/**
 * One tells what the other can't have known, four times where that one says itself when it appeared; or they appeared in other seasons:
 * a look back may be long after, but with each doubling of the time another happening is likelier, where the earlier day is stated.
 */
function otherTime(a: Profile, b: Profile): number {
  const [ahead, behind] = [isAhead(a, b), isAhead(b, a)];
  const foretold = (ahead && b.windowIsStated) || (behind && a.windowIsStated) ? 4 : ahead || behind ? 1 : 0;
  const gap = a.window && b.window ? gapOf(a.window, b.window) : 0;
  if (gap <= newsDays || looksBack(a, b) || looksBack(b, a)) return foretold;
  // A day that only bounds when the later one appeared is sure, too, where the earlier one says when it did.
  const earlier = a.window![1] < b.window![0] ? a : b;
  const doublings = earlier.windowIsStated ? Math.log2(gap / newsDays) : 0;
  return Math.max(foretold, 1, 2 * doublings);
}

/** One says of its lead that it was when the other appeared: told long after, it is no other happening for that. */
const looksBack = ({ told }: Profile, { window }: Profile): boolean =>
  told !== null && window !== null && told[0] <= window[1] && window[0] <= told[1] + sameDays;

/** What happened after the other had appeared can't be what that one tells, unless it was told beforehand: a meeting to come, whose day only one of the two knows. */
const isAhead = ({ happened, isToCome }: Profile, { window, happened: told, isToCome: awaitsIt }: Profile): boolean =>
  !(isToCome && awaitsIt) &&
  window !== null &&
  happened.length > 0 &&
  happened.every((w) => isPrecise(w) && w.min > window[1] + 1) &&
  !told.some((w) => happened.some((x) => compareWhen(w, x) !== 'no'));

/** How many things both count without a number in common. */
function clashes(a: Profile['counts'], b: Profile['counts']): number {
  let n = 0;
  for (const [thing, own] of a) {
    const other = b.get(thing);
    if (other && overlap(own, other) === 0) n++;
  }
  return n;
}

/** Both open with numbers and share none: the more there are, the less is it chance or a toll that grew. */
const otherNumbers = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  overlap(a, b) === 0 ? Math.log1p(Math.min(a.size, b.size)) : 0;

/** 1 where one tells years and none of them is about the time at which the other appeared. */
function yearsAgainst({ appeared }: Profile, { years }: Profile): number {
  if (!appeared || years.size === 0) return 0;
  const year = 1970 + appeared[0] / 365.25;
  for (const y of years) if (Math.abs(Number(y) - year) < 1.5) return 0;
  return 1;
}

/** How little the better told of both openings says of what the other tells, names apart: 1 is nothing, 0 enough. */
function otherWords(a: Profile, b: Profile): number {
  const told = covered(a.plainWords, b.held);
  return told >= fewWords ? 0 : Math.max(0, 1 - Math.max(told, covered(b.plainWords, a.held)) / fewWords);
}

/** 1 where the other tells of no happening that does what the lead of this one does. */
const untold = ({ deed }: Profile, { deeds }: Profile): number => (deed !== null && !deeds.has(deed) ? 1 : 0);

/** In what each opens with somebody takes part of whom the other says nothing at all: another was dismissed, another opponent beaten. */
const otherPeople = (a: Profile, b: Profile): number => (strangers(a, b) && strangers(b, a) ? 1 : 0);

const strangers = ({ people }: Profile, { spelt }: Profile): boolean =>
  people.some((surnames) => !surnames.some((name) => spelt.has(name)));

/** Of those who do what this one leads with the other names nobody: of 188 pairs of one happening whose leads have one word for the deed none, of 88 of two 40. */
const doneByOther = ({ doers }: Profile, { spelt, held }: Profile): boolean =>
  doers.length > 0 && doers.every((parts) => parts.length > 0 && !parts.some((p) => spelt.has(p) || isHeld(held, p)));

/**
 * Two deals, of which each is of something that the other doesn't speak of: a name, and another thing. Other deeds are done to what each report calls
 * by a word of its own: “diamonds”, “jewels”.
 */
const ofOther = (a: Profile, b: Profile): boolean =>
  a.family === 'deal' &&
  b.family === 'deal' &&
  a.objectIsNamed &&
  a.object.every((word) => !isHeld(b.held, word)) &&
  b.object.some((word) => !isHeld(a.held, word));

/**
 * Whether two leads are told of one day, or how far apart: a slip or a time zone half, a fortnight three times, more four times; half of it
 * where it isn't known when the articles appeared, for then “on Monday” may be any.
 */
function daysOf(a: Profile, b: Profile): { sameDay: number; otherDay: number } {
  let least = Number.POSITIVE_INFINITY;
  for (const x of a.happened)
    for (const y of b.happened) {
      const gap = compareWhen(x, y) === 'no' ? Math.max(x.min - y.max, y.min - x.max) : 0;
      if (gap === 0 && isPrecise(x) && isPrecise(y)) return { sameDay: 1, otherDay: 0 };
      least = Math.min(least, gap);
    }
  if (least === Number.POSITIVE_INFINITY || least <= 1) return { sameDay: 0, otherDay: 0 };
  const apart = least <= 3 ? 0.5 : least <= 14 ? 3 : 4;
  return { sameDay: 0, otherDay: a.appeared && b.appeared ? apart : apart / 2 };
}

import { beginningOf } from '../../extract/events/oneRoot.ts';
import { dayText } from '../../model/calendar.ts';
import { isDeedOfStory, type Stories, storiesIn, storyKeysOf } from './beside.ts';
import { absorb, agreement, type Happening, hasDay, shares } from './happening.ts';
import { areStrangers, doneByOthers, isLead } from './oneDeed.ts';
import { tellingWordOf } from './pointing.ts';
import { lineKeysOf, tellsSameLine } from './sameLine.ts';
import { compareThings, sharesName } from './sameThing.ts';
import { isSaying, saysLittle } from './saying.ts';
import { differInStage } from './stage.ts';
import { isPrecise } from './when.ts';
import { mostly, wording } from './wording.ts';

/** Up to so many under one key are compared each with all others; of a crowd each with so many that follow it. */
const crowd = 80;
const followers = 6;

/** The keys under which two happenings must meet to be compared at all. */
function keysOf(h: Happening): string[] {
  const keys = new Set<string>();
  for (const name of h.names) keys.add(`name ${name}`);
  for (const occasion of h.occasions) keys.add(`occasion ${occasion}`);
  for (const stem of h.quotedStems) keys.add(`quoted ${stem}`);
  const actors = [...h.persons, ...h.others];
  for (const family of h.families) {
    for (const when of h.dates) {
      const times: string[] = [];
      if (when.yearless) times.push(`XXXX-${when.yearless}`);
      else if (isPrecise(when)) {
        for (let day = when.min - 1; day <= when.max + 1; day++) {
          const text = dayText(day);
          times.push(text);
          if (day >= when.min && day <= when.max) times.push(`XXXX-${text.slice(5)}`, text.slice(0, 7));
        }
      } else times.push(when.date.min.slice(0, 7), when.date.max.slice(0, 7), when.date.min.slice(0, 4));
      for (const time of times) {
        for (const actor of actors) keys.add(`${family} ${time} ${actor}`);
        for (const place of h.places) keys.add(`${family} ${time} in ${place}`);
        for (const thing of [...h.things, ...h.objects]) keys.add(`${family} ${time} of ${thing}`);
      }
    }
  }
  return [...keys];
}

/** The same done on the same day, by whomever: under such keys only those are compared that tell it in mostly the same words. */
function deedKeysOf(h: Happening): string[] {
  const keys = new Set<string>();
  for (const told of h.tellings) {
    if (!told.when || !isPrecise(told.when)) continue;
    const deed = beginningOf(tellingWordOf(told));
    for (let day = told.when.min; day <= told.when.max; day++) keys.add(`${told.family} ${dayText(day)} ${deed}`);
  }
  return [...keys];
}

/** Much is said on one day in the words of one matter: there so much of the shorter sentence is the other's. */
const nearlyAll = 0.9;

const toldAlike = (a: Happening, b: Happening): boolean =>
  wording(a, b) >= ([a, b].some((h) => h.tellings.some(isSaying)) ? nearlyAll : mostly);

/** What it is worth that one sort of deed is done to one thing on one day: “discovered the intrusion”, “found the intrusion”. */
const doneToOne = 1.5;

/** What it is worth that an article leads with one of the two: what others tell without a day is that first of all. */
const ledOn = 2;

/** What it is worth that two articles tell of somebody what makes the same long line. */
const oneLine = 2;

/** How surely two happenings are one; the threshold is 4. */
export function likeness(a: Happening, b: Happening, stories: Stories = new Map()): number {
  // What an editor states twice for one article is two.
  if (shares(a.stated, b.stated) > 0) return 0;
  if (isDeedOfStory(a, b, stories)) return enough + wording(a, b) * 4 + ([a, b].some(isLead) ? ledOn : 0);
  const dates = agreement(a, b);
  const sameQuote = shares(a.quoted, b.quoted) > 0 || sayAlike(a, b);
  if (dates === 'no' && !sameQuote) return 0;
  const sameName = shares(a.names, b.names) > 0;
  if (a.names.size && b.names.size && !sameName) return 0;
  if ((shares(a.families, b.families) === 0 || differInStage(a, b)) && !sameName) return 0;
  const sameOccasion = shares(a.occasions, b.occasions) > 0;
  if (dates === 'no' || (a.occasions.size && b.occasions.size && !sameOccasion)) {
    if (!sameQuote) return 0;
  }
  const people = shares(a.persons, b.persons);
  const others = shares(a.others, b.others);
  let score = (sameName ? 5 : 0) + (sameOccasion ? 5 : 0);
  if (sameQuote) score += 4;
  if (dates === 'same') score += hasDay(a) && hasDay(b) ? 2.5 : 1.5;
  else if (dates === 'within') score += 1;
  else if (dates === 'near') score += 0.5;
  if (areStrangers(a, b) || (people === 0 && doneByOthers(a, b))) score -= 3;
  else {
    score += Math.min(people, 3) * 1.5;
    if ((dates === 'same' || dates === 'within') && shares(a.objects, b.objects) > 0) score += doneToOne;
  }
  score += Math.min(others, 2) * 0.75;
  if (a.places.size && b.places.size) score += shares(a.places, b.places) ? 1 : -1;
  const things = compareThings(a, b);
  if (things === 'same') score += sharesName(a, b) ? 1.5 : 1;
  else if (things === 'other') score -= 3;
  const alike = wording(a, b);
  score += alike * 4;
  const sameLine = dates === null && tellsSameLine(a, b);
  if (sameLine) score += oneLine + Math.max(0, mostly - alike) * 4;
  // One person says much in a day, and all sorts of things are taken and made.
  if (!sameName && !sameQuote && !sameOccasion && alike < mostly && [a, b].every((h) => h.tellings.every(saysLittle)))
    return 0;
  return dates === null && !sameName && !sameQuote && !sameOccasion && !sameLine ? 0 : score;
}

/** Whether what two declarations are known by says the same in other words: “unlimited …” and “… without limits”. */
function sayAlike(a: Happening, b: Happening): boolean {
  const least = Math.min(a.quotedStems.size, b.quotedStems.size);
  return least > 0 && shares(a.quotedStems, b.quotedStems) * 2 >= least && wording(a, b) >= 0.15;
}

export const enough = 4;

/** Adds to the pairs, as numbers `a · n + b`, how alike those are that meet under a key and may be one. */
function compareUnder(
  happenings: readonly Happening[],
  keysOf: (h: Happening) => string[],
  pairs: Map<number, number>,
  may: (a: Happening, b: Happening) => boolean,
  stories: Stories,
): void {
  const blocks = new Map<string, number[]>();
  happenings.forEach((h, i) => {
    for (const key of keysOf(h)) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  });
  const n = happenings.length;
  for (const block of blocks.values()) {
    const reach = block.length > crowd ? followers : block.length;
    for (let x = 0; x < block.length; x++) {
      for (let y = x + 1; y < Math.min(block.length, x + 1 + reach); y++) {
        const [a, b] = [happenings[block[x]!]!, happenings[block[y]!]!];
        const pair = block[x]! * n + block[y]!;
        if (pairs.has(pair) || a.tellings[0]!.article === b.tellings[0]!.article) continue;
        if (may(a, b)) pairs.set(pair, likeness(a, b, stories));
      }
    }
  }
}

/** Joins the happenings of different articles that are one, surest pairs first. */
export function joinAcross(happenings: readonly Happening[]): Happening[] {
  const pairs = new Map<number, number>();
  const n = happenings.length;
  const stories = storiesIn(happenings);
  compareUnder(happenings, keysOf, pairs, () => true, stories);
  compareUnder(happenings, deedKeysOf, pairs, toldAlike, stories);
  compareUnder(
    happenings,
    (h) => storyKeysOf(h, stories),
    pairs,
    (a, b) => isDeedOfStory(a, b, stories),
    stories,
  );
  compareUnder(happenings, lineKeysOf, pairs, tellsSameLine, stories);
  const surest = [...pairs].filter(([, score]) => score >= enough).sort((p, q) => q[1] - p[1] || p[0] - q[0]);
  const root = happenings.map((_, i) => i);
  const find = (i: number): number => {
    while (root[i] !== i) i = root[i] = root[root[i]!]!;
    return i;
  };
  const merged = [...happenings];
  const led = happenings.map(isLead);
  for (const [pair] of surest) {
    const [x, y] = [Math.floor(pair / n), pair % n];
    const [a, b] = [find(x), find(y)];
    if (a === b) continue;
    const [one, other] = a < b ? [a, b] : [b, a];
    // What is told beside two stories doesn't make them one.
    if (isLead(merged[one]!) && isLead(merged[other]!) && !(led[x] && led[y])) continue;
    if (likeness(merged[one]!, merged[other]!, stories) < enough) continue;
    absorb(merged[one]!, merged[other]!);
    root[other] = one;
  }
  return merged.filter((_, i) => root[i] === i);
}

import { stemOf } from '../../extract/events/stem.ts';
import { wordsAt } from '../../model/span.ts';
import { absorb, type Happening, shares } from './happening.ts';
import type { Telling } from './tale.ts';

/** What a word and the noun made of it begin with alike: “ruled”, “ruling”; “invaded”, “invasion”. */
const root = 4;
/** A happening that is dated to a month is one that words can point to. */
const month = 31;
/** Kinds that come again and again are pointed to only where both who take part are named. */
export const recurring = new Set(['talks', 'visit', 'exercise', 'patrol', 'launch', 'election', 'contest']);

/** The first letters of a word, of several the last. */
export const rootOf = (words: string): string => stemOf(words.split(' ').at(-1)!).slice(0, root);
const rootOfTelling = ({ mention }: Telling): string => rootOf(wordsAt(mention.trigger).toLowerCase());

/** Whether nothing but words that point says which happening is meant: “its invasion”, “the ruling”. */
const pointsOnly = (h: Happening): boolean =>
  h.dates.length === 0 &&
  h.names.size === 0 &&
  h.occasions.size === 0 &&
  h.tellings.every((t) => t.pointsBack && !t.lead && !t.mention.given && t.mention.status === 'happened');

export const isDated = (h: Happening): boolean =>
  h.tellings.some((t) => t.mention.status === 'happened' && t.when && !t.when.yearless) &&
  h.dates.some((w) => !w.yearless && w.max - w.min <= month);

/**
 * Gives what only points back to the dated happening that it can mean: of one family and of one root, with somebody who takes part in
 * both, and told to have been before the article appeared. Where there are two such, it is given to none: better no join than a wrong one.
 */
export function joinPointing(happenings: readonly Happening[]): Happening[] {
  const byRoot = new Map<string, Happening[]>();
  for (const h of happenings) {
    if (!isDated(h)) continue;
    for (const key of new Set(h.tellings.map(rootOfTelling))) {
      const list = byRoot.get(key);
      if (list) list.push(h);
      else byRoot.set(key, [h]);
    }
  }
  return happenings.filter((h) => {
    if (!pointsOnly(h)) return true;
    const [first] = h.tellings as [Telling];
    const meant = (byRoot.get(rootOfTelling(first)) ?? []).filter((d) => canMean(h, first, d));
    if (meant.length !== 1) return true;
    absorb(meant[0]!, h);
    return false;
  });
}

function canMean(h: Happening, { published }: Telling, dated: Happening): boolean {
  if (shares(h.families, dated.families) === 0) return false;
  if (published !== null && dated.dates.every((w) => !w.yearless && w.min > published)) return false;
  const people = shares(h.persons, dated.persons) + shares(h.others, dated.others);
  return people > ([...h.families].some((f) => recurring.has(f)) ? 1 : 0);
}

import { areOfOneRoot, beginningOf, tellingWord } from '../../extract/events/oneRoot.ts';
import { wordsAt } from '../../model/span.ts';
import { absorb, type Happening, shares } from './happening.ts';
import type { Telling } from './tale.ts';

/** A happening that is dated to a month is one that words can point to. */
const month = 31;
/** Kinds that come again and again are pointed to only where both who take part are named. */
export const recurring = new Set('talks visit exercise patrol launch election contest sanction ban'.split(' '));

export const tellingWordOf = ({ mention }: Telling): string => tellingWord(wordsAt(mention.trigger));

/** Whether nothing but words that point says which happening is meant: “its invasion”, “the ruling”. */
const pointsOnly = (h: Happening): boolean =>
  h.dates.length === 0 &&
  h.names.size === 0 &&
  h.occasions.size === 0 &&
  h.tellings.every((t) => t.pointsBack && !t.lead && !t.mention.given && t.mention.status === 'happened' && !isRow(t));

/** What a plural may stand for as one. */
const calledByPlural = new Set(['talks', 'exercise', 'sanction', 'protest', 'election']);

/** Whether a plural points to a row of happenings: “both attacks”. */
export const isRow = ({ mention, family }: Telling): boolean =>
  !calledByPlural.has(family) && /[^s]s$/.test(wordsAt(mention.trigger));

export const isDated = (h: Happening): boolean =>
  h.tellings.some((t) => t.mention.status === 'happened' && t.when && !t.when.yearless) &&
  h.dates.some((w) => !w.yearless && w.max - w.min <= month);

/**
 * Gives what only points back to the dated happening that it can mean: of one family and of one root, with somebody who takes part in
 * both, and told to have been before the article appeared. Where there are two such, it is given to none: better no join than a wrong one.
 */
export function joinPointing(happenings: readonly Happening[], actorsIn: ActorsIn = () => new Set()): Happening[] {
  const dated = datedByWord(happenings.filter(isDated));
  const ledOn = Map.groupBy(happenings.filter(isLed), dayOf);
  return happenings.filter((h) => {
    if (!pointsOnly(h) && !pointsToDay(h)) return true;
    const meant = h.dates.length > 0 ? theOneOfDay(h, ledOn.get(dayOf(h)) ?? [], actorsIn) : dated.theOneFor(h);
    if (!meant) return true;
    absorb(meant, h);
    dated.put(meant, actorsOf(h));
    return false;
  });
}

/** Everybody whom a reading names. */
type ActorsIn = (reading: number) => ReadonlySet<string>;

const isLed = (h: Happening): boolean => h.tellings.some((t) => t.lead) && dayOf(h) !== null;

/** The one day that all its dates name, or null. */
function dayOf({ dates }: Happening): number | null {
  const day = dates[0]?.min ?? null;
  return dates.every((w) => !w.yearless && w.min === day && w.max === day) ? day : null;
}

/** “The deal, first announced on 17 May”: words that point back and name nobody, with a day. */
const pointsToDay = (h: Happening): boolean =>
  dayOf(h) !== null && actorsOf(h).length === 0 && pointsOnly({ ...h, dates: [] });

/** Of what others lead with on that day the one of its family, where its article names who took part. */
function theOneOfDay(h: Happening, ofDay: readonly Happening[], actorsIn: ActorsIn): Happening | null {
  const named = actorsIn(h.tellings[0]!.reading);
  const meant = ofDay.filter((d) => d !== h && shares(h.families, d.families) > 0);
  return meant.length === 1 && actorsOf(meant[0]!).some((a) => named.has(a)) ? meant[0]! : null;
}

/** Whether a word tells a happening, or one of its root does. */
const isToldBy = ({ tellings }: Happening, word: string): boolean =>
  tellings.some((t) => areOfOneRoot(word, tellingWordOf(t)));

const beginning = (t: Telling): string => beginningOf(tellingWordOf(t));

const actorsOf = (h: Happening): string[] => [...h.persons, ...h.others];

/** Dated happenings by what the words that tell them begin with, each under everybody who takes part: among many others only theirs are looked at. */
function datedByWord(happenings: readonly Happening[]) {
  const beginnings = new Map(happenings.map((h) => [h, new Set(h.tellings.map(beginning))]));
  const byBeginning = new Map<string, Map<string, Happening[]>>();
  const put = (h: Happening, actors: readonly string[]): void => {
    for (const begins of beginnings.get(h)!) {
      const byActor = byBeginning.get(begins) ?? new Map<string, Happening[]>();
      byBeginning.set(begins, byActor);
      for (const actor of actors) {
        const list = byActor.get(actor);
        if (list) list.push(h);
        else byActor.set(actor, [h]);
      }
    }
  };
  for (const h of happenings) put(h, actorsOf(h));
  const theOneFor = (h: Happening): Happening | null => {
    const [first] = h.tellings as [Telling];
    const byActor = byBeginning.get(beginning(first));
    const lists = actorsOf(h)
      .flatMap((actor) => [byActor?.get(actor) ?? []])
      .sort((a, b) => a.length - b.length);
    // Who shares two of them stands in two lists: the longest needn't be gone through.
    const enough = lists.slice(0, lists.length + 1 - needed(h));
    let one: Happening | null = null;
    for (const list of enough)
      for (const d of list) {
        if (d === one || !canMean(h, first, d)) continue;
        if (one) return null;
        one = d;
      }
    return one;
  };
  return { put, theOneFor };
}

/** So many must take part in both. */
const needed = ({ families }: Happening): number => ([...families].some((f) => recurring.has(f)) ? 2 : 1);

function canMean(h: Happening, first: Telling, dated: Happening): boolean {
  if (!isToldBy(dated, tellingWordOf(first)) || shares(h.families, dated.families) === 0) return false;
  const { published } = first;
  if (published !== null && dated.dates.every((w) => !w.yearless && w.min > published)) return false;
  return shares(h.persons, dated.persons) + shares(h.others, dated.others) >= needed(h);
}

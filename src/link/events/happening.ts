import type { Join } from '../../model/join.ts';
import { joined, type SharedSet, setOf } from './sharedSet.ts';
import type { Telling } from './tale.ts';
import { compareWhen, isPrecise, type When } from './when.ts';

/** Tellings that are held to be of one happening, and what they say together. */
export interface Happening {
  tellings: Telling[];
  families: SharedSet;
  persons: SharedSet;
  others: SharedSet;
  things: SharedSet;
  objects: SharedSet;
  names: SharedSet;
  occasions: SharedSet;
  places: SharedSet;
  quoted: SharedSet;
  quotedStems: SharedSet;
  /** The dates that its tellings give, each once. */
  dates: readonly When[];
  /** The articles for which an editor states it. */
  stated: SharedSet;
  /** Why articles that lead with it do so, each but the first. */
  joins: readonly Join[];
}

const happeningOfOne = (t: Telling): Happening => ({
  tellings: [t],
  families: t.families,
  persons: t.persons,
  others: t.others,
  things: t.things,
  objects: t.objects,
  names: setOf(t.name === null ? [] : [t.name]),
  occasions: setOf(t.occasions),
  places: setOf(t.place === null ? [] : [t.place]),
  quoted: setOf(t.quoted === null ? [] : [t.quoted]),
  quotedStems: t.quotedStems,
  dates: t.when ? [t.when] : [],
  stated: setOf(t.mention.given ? [t.article] : []),
  joins: [],
});

export function happeningOf([first, ...others]: readonly [Telling, ...Telling[]]): Happening {
  const happening = happeningOfOne(first);
  for (const t of others) absorb(happening, happeningOfOne(t));
  return happening;
}

/** Takes `other` into `one`. */
export function absorb(one: Happening, other: Happening): void {
  for (const t of other.tellings) one.tellings.push(t);
  one.families = joined(one.families, other.families);
  one.persons = joined(one.persons, other.persons);
  one.others = joined(one.others, other.others);
  one.things = joined(one.things, other.things);
  one.objects = joined(one.objects, other.objects);
  one.names = joined(one.names, other.names);
  one.occasions = joined(one.occasions, other.occasions);
  one.places = joined(one.places, other.places);
  one.quoted = joined(one.quoted, other.quoted);
  one.quotedStems = joined(one.quotedStems, other.quotedStems);
  const more = other.dates.filter((d) => !one.dates.some((own) => isSameDate(own, d)));
  if (more.length > 0) one.dates = [...one.dates, ...more];
  one.stated = joined(one.stated, other.stated);
  if (other.joins.length > 0) one.joins = [...one.joins, ...other.joins];
}

const isSameDate = (a: When, b: When): boolean =>
  a.yearless === b.yearless && a.date.min === b.date.min && a.date.max === b.date.max;

export const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size === 0 || b.size === 0) return 0;
  let n = 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const x of small) if (large.has(x)) n++;
  return n;
};

/** How well the dates of two happenings agree: the worst of all pairs; null where one has none. */
export function agreement(a: Happening, b: Happening): 'same' | 'within' | 'near' | 'no' | null {
  let worst: 'same' | 'within' | 'near' | null = null;
  const rank = { same: 0, within: 1, near: 2 };
  for (const x of a.dates) {
    for (const y of b.dates) {
      const c = compareWhen(x, y);
      if (c === 'no') return 'no';
      if (worst === null || rank[c] > rank[worst]) worst = c;
    }
  }
  return worst;
}

export const hasDay = (h: Happening): boolean => h.dates.some((w) => isPrecise(w) || (w.yearless?.length ?? 0) > 2);

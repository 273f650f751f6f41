import type { Telling } from './tale.ts';
import { compareWhen, isPrecise, type When } from './when.ts';

/** Tellings that are held to be of one happening. */
export interface Happening {
  tellings: Telling[];
  families: Set<string>;
  persons: Set<string>;
  others: Set<string>;
  names: Set<string>;
  occasions: Set<string>;
  places: Set<string>;
  quoted: Set<string>;
  quotedStems: Set<string>;
}

export const happeningOf = (tellings: readonly Telling[]): Happening => ({
  tellings: [...tellings],
  families: new Set(tellings.flatMap((t) => t.families)),
  persons: new Set(tellings.flatMap((t) => [...t.persons])),
  others: new Set(tellings.flatMap((t) => [...t.others])),
  names: new Set(tellings.flatMap((t) => t.name ?? [])),
  occasions: new Set(tellings.flatMap((t) => t.occasions)),
  places: new Set(tellings.flatMap((t) => t.place ?? [])),
  quoted: new Set(tellings.flatMap((t) => t.quoted ?? [])),
  quotedStems: new Set(tellings.flatMap((t) => [...t.quotedStems])),
});

const addAll = <T>(to: Set<T>, from: ReadonlySet<T>) => {
  for (const x of from) to.add(x);
};

/** Takes `other` into `one`. */
export function absorb(one: Happening, other: Happening): void {
  one.tellings.push(...other.tellings);
  addAll(one.families, other.families);
  addAll(one.persons, other.persons);
  addAll(one.others, other.others);
  addAll(one.names, other.names);
  addAll(one.occasions, other.occasions);
  addAll(one.places, other.places);
  addAll(one.quoted, other.quoted);
  addAll(one.quotedStems, other.quotedStems);
}

export const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let n = 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const x of small) if (large.has(x)) n++;
  return n;
};

/** The most precise dates of a happening: what another date must agree with. */
export function datesOf(h: Happening): When[] {
  return h.tellings.flatMap((t) => t.when ?? []);
}

/** How well the dates of two happenings agree: the worst of all pairs; null where one has none. */
export function agreement(a: Happening, b: Happening): 'same' | 'within' | 'near' | 'no' | null {
  let worst: 'same' | 'within' | 'near' | null = null;
  const rank = { same: 0, within: 1, near: 2 };
  for (const x of datesOf(a)) {
    for (const y of datesOf(b)) {
      const c = compareWhen(x, y);
      if (c === 'no') return 'no';
      if (worst === null || rank[c] > rank[worst]) worst = c;
    }
  }
  return worst;
}

export const hasDay = (h: Happening): boolean => datesOf(h).some((w) => isPrecise(w) || (w.yearless?.length ?? 0) > 2);

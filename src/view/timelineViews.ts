import type { EditionIndex } from '../edition/indexes.ts';
import { isMinor } from '../edition/minor.ts';
import { inText } from '../edition/outlet.ts';
import type { Event } from '../model/event.ts';
import { type EventType, eventTypeSchema } from '../model/event.ts';
import { upper } from './count.ts';
import { shownDate } from './eventDate.ts';
import { typeHeading, typeSlug } from './eventType.ts';
import { featured, listed, pairsOffered } from './featured.ts';
import { decadeOf, monthOf, yearOf } from './listed.ts';
import { pagesByWeight, rowsPerPage, type View } from './paging.ts';
import { mainOf } from './rank.ts';
import { inWords } from './when.ts';

/** What a timeline page is narrowed to; absent means all. */
export interface Filter {
  source?: string;
  actor?: string;
  type?: EventType;
  /** One of these at most: “2020s”, “2024” or “2024-01”. */
  decade?: string;
  year?: string;
  month?: string;
}

/** The filter without its time. */
export const timeless = (f: Filter): Filter => ({ source: f.source, actor: f.actor, type: f.type });

export function pathOf(f: Filter): string {
  const parts = [
    f.decade && `decade/${f.decade}`,
    f.year && `year/${f.year}`,
    f.month && `month/${f.month}`,
    f.source && `source/${f.source}`,
    f.actor && `actor/${f.actor}`,
    f.type && `type/${typeSlug(f.type)}`,
  ];
  return `timeline/${parts.flatMap((p) => (p ? [`${p}/`] : [])).join('')}`;
}

/** `all` are the main events of the same filter without its time: what the strip shows. `minor` counts those of `total` that are smaller. */
export type TimelineView = View<Event> & { filter: Filter; title: string; all: readonly Event[]; minor: number };

/** “2024”, “January 2024”, “the 2020s”: the time that a filter narrows to; null where it narrows to none. */
export const timeInWords = (f: Filter): string | null =>
  f.year ?? (f.month ? inWords(f.month) : f.decade ? `the ${f.decade}` : null);

/** “Meetings and talks in 2024, as told by …”: the filter as a heading. */
export function titleOfFilter(f: Filter, index: EditionIndex): string {
  const what = f.type ? typeHeading(f.type) : 'Timeline';
  const time = timeInWords(f);
  const when = time ? ` ${f.type ? 'in' : 'of'} ${time}` : '';
  const who = f.actor ? `, with ${index.actor.get(f.actor)?.name ?? f.actor}` : '';
  const outlet = f.source && index.outlet.get(f.source);
  const by = f.source ? `, as told by ${outlet ? inText(outlet) : f.source}` : '';
  return what + when + who + by;
}

const times = new WeakMap<EditionIndex, Map<string, string[]>>();

/** All decades, years or months that have a page, in order. */
function timesOf(key: 'decade' | 'year' | 'month', index: EditionIndex): string[] {
  const held = times.get(index) ?? new Map<string, string[]>();
  times.set(index, held);
  const known = held.get(key);
  if (known) return known;
  const found = new Set(timelineViews(index).flatMap((v) => v.filter[key] ?? []));
  const all = [...found].sort();
  held.set(key, all);
  return all;
}

/** The page of the decade, year or month before or after the one that a page is about, with its other filters; null where there is none. */
export function besideInTime(f: Filter, index: EditionIndex, step: 1 | -1): { name: string; path: string } | null {
  const key = f.month ? 'month' : f.year ? 'year' : f.decade ? 'decade' : null;
  if (!key) return null;
  const paths = totals(index);
  const all = timesOf(key, index);
  for (let i = all.indexOf(f[key]!) + step; i >= 0 && i < all.length; i += step) {
    const filter = { ...timeless(f), [key]: all[i]! };
    const path = pathOf(filter);
    if (paths.has(path)) return { name: upper(timeInWords(filter)!), path };
  }
  return null;
}

/**
 * Every timeline page: all events, each decade, month and single filter, and each pair of source and type, year and source, actor
 * and type that holds anything; long ones in pages. Pairs with an actor are made for those featured in the filters, and pairs
 * at all only while the edition is small, so that the number of pages stays below that of events.
 */
export function timelineViews(index: EditionIndex): TimelineView[] {
  const held = made.get(index);
  if (held) return held;
  const views = viewsOf(index);
  made.set(index, views);
  return views;
}

/** A smaller happening takes a smaller line. */
const weightOf = (e: Event): number => (isMinor(e) ? 0.6 : 1);

/** How many events the page of an actor shows. */
export const ofActor = 60;

const made = new WeakMap<EditionIndex, TimelineView[]>();
const counted = new WeakMap<EditionIndex, Map<string, number>>();

/** Path of each timeline page → how many events its whole list holds. */
export function totals(index: EditionIndex): Map<string, number> {
  const held = counted.get(index) ?? new Map(timelineViews(index).map((v) => [v.path, v.total]));
  counted.set(index, held);
  return held;
}

function viewsOf(index: EditionIndex): TimelineView[] {
  const filters = new Map<string, { filter: Filter; events: Event[] }>();
  const add = (filter: Filter, e: Event): void => {
    const path = pathOf(filter);
    const held = filters.get(path);
    if (held) held.events.push(e);
    else filters.set(path, { filter, events: [e] });
  };
  filters.set('timeline/', { filter: {}, events: [] });
  const single = listed(index.eventsOfActor, index.inTime.length, (events) => events.length > ofActor);
  const pairs = pairsOffered(index.article.size);
  const paired = new Set(pairs ? featured(index.eventsOfActor) : []);
  for (const e of index.inTime) {
    const date = shownDate(e, index);
    const year = yearOf(date);
    const month = monthOf(date);
    const sources = [...new Set(e.reports.map((r) => index.outletOf(r.article).id))];
    const actors = [...new Set(e.participants)].filter((a) => single.has(a));
    add({}, e);
    add({ type: e.type }, e);
    if (year) {
      add({ decade: decadeOf(year) }, e);
      add({ year }, e);
      if (month) add({ month }, e);
      if (pairs) add({ year, type: e.type }, e);
    }
    for (const source of sources) {
      add({ source }, e);
      if (pairs) add({ source, type: e.type }, e);
      if (pairs && year) add({ year, source }, e);
    }
    for (const actor of actors) {
      add({ actor }, e);
      if (!paired.has(actor)) continue;
      add({ actor, type: e.type }, e);
      for (const source of sources) add({ source, actor }, e);
      if (year) add({ year, actor }, e);
    }
  }
  const drawn = new Map([...filters].map(([path, { events }]) => [path, mainOf(events)]));
  return [...filters.values()].flatMap(({ filter, events }) =>
    pagesByWeight(pathOf(filter), events, weightOf, rowsPerPage).map((view) => ({
      ...view,
      filter,
      title: titleOfFilter(filter, index),
      all: drawn.get(pathOf(timeless(filter))) ?? mainOf(events),
      minor: events.filter(isMinor).length,
    })),
  );
}

export const types = eventTypeSchema.options;

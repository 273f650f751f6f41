import type { Event } from '../model/event.ts';
import { decadeOf, monthOf, yearOf } from './listed.ts';
import { type Filter, pathOf, timeless } from './timelineViews.ts';
import { inWords } from './when.ts';

interface Times {
  name: string;
  key: 'decade' | 'year' | 'month';
  chosen: boolean;
  /** Path of the page without this row's choice. */
  all: string;
  list: { label: string; current: boolean; time: Filter }[];
}

/** Up to so many years stand in one row; beyond, the years of a decade once it is chosen. */
const fewYears = 15;

const made = new WeakMap<readonly Event[], { years: string[]; months: string[] }>();

function timesOf(events: readonly Event[]): { years: string[]; months: string[] } {
  const held = made.get(events);
  if (held) return held;
  const distinct = (of: (e: Event) => string | null): string[] =>
    [...new Set(events.flatMap((e) => of(e) ?? []))].sort();
  const found = { years: distinct((e) => yearOf(e.date)), months: distinct((e) => monthOf(e.date)) };
  made.set(events, found);
  return found;
}

/** The rows of times that a timeline can be narrowed to: decades, years, and the months of the year that is chosen. */
export function timesOffered(events: readonly Event[], filter: Filter): Times[] {
  const { years, months } = timesOf(events);
  const year = filter.year ?? filter.month?.slice(0, 4);
  const decade = filter.decade ?? (year && decadeOf(year));
  const decades = [...new Set(years.map(decadeOf))];
  const rest = timeless(filter);
  const row = (key: Times['key'], name: string, values: string[], current: string | undefined, up: Filter): Times => ({
    name,
    key,
    chosen: current !== undefined,
    all: pathOf({ ...rest, ...up }),
    list: values.map((v) => ({
      label: key === 'month' ? inWords(v).replace(/ \S+$/, '') : v,
      current: v === current && filter[key] === v,
      time: { [key]: v },
    })),
  });
  const near = years.length > fewYears ? years.filter((y) => decadeOf(y) === decade) : years;
  const offered = [
    row('decade', 'Decade', decades.length > 1 ? decades : [], decade, {}),
    row('year', 'Year', near, year, decades.length > 1 && years.length > fewYears ? { decade } : {}),
    row('month', 'Month', year ? months.filter((m) => m.startsWith(year)) : [], filter.month, { year }),
  ];
  return offered.filter((r) => r.list.length > 0);
}

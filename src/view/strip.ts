import { scaleLinear } from 'd3-scale';
import { dayNumber, dayOf } from '../model/calendar.ts';
import type { Event } from '../model/event.ts';
import { count } from './count.ts';
import { monthOf, yearOf } from './listed.ts';
import { areCounted, type Mark, marksOf } from './stripMarks.ts';
import { monthName } from './when.ts';
import { roomy, yearScale } from './yearScale.ts';

/** Positions are shares of the whole width, 0 to 1; `y` counts pixels from the top. */
export interface Strip {
  years: { year: string; x: number; width: number; count: number; wide: boolean; narrow: boolean }[];
  gaps: { x: number; width: number }[];
  marks: Mark[];
  /** The marks are bars of how many events begin where they stand. */
  counted: boolean;
  aloud: string;
}
/** One year drawn out, month by month; `count` counts the events known to begin in that month. */
export interface YearStrip {
  months: { month: string; name: string; x: number; width: number; count: number }[];
  marks: Mark[];
  aloud: string;
}

type Dated = NonNullable<Event['date']>;
const made = new WeakMap<readonly Event[], Map<string, Strip | YearStrip | null>>();

const day = (iso: string): number => dayOf(iso)!;
const startOf = (year: number): number => dayNumber(year, 1, 1);

/** What was drawn of a list once is kept: every page of it asks again. */
function kept<T extends Strip | YearStrip | null>(events: readonly Event[], key: string, draw: () => T): T {
  const held = made.get(events) ?? new Map<string, Strip | YearStrip | null>();
  made.set(events, held);
  if (!held.has(key)) held.set(key, draw());
  return held.get(key) as T;
}

/**
 * Dated events on one line. Where not all years can be named, `wide` and `narrow` say which have a label on a wide screen and on a phone.
 * `decade` (“2020s”) draws that one out.
 */
export const stripOf = (events: readonly Event[], decade = ''): Strip | null =>
  kept(events, decade, () => drawn(events, decade));

/** A single year of the same events, its months all of their true width. */
export const yearStripOf = (events: readonly Event[], year: string): YearStrip | null =>
  kept(events, year, () => yearDrawn(events, year));

function drawn(events: readonly Event[], decade: string): Strip | null {
  const dated: Dated[] = [];
  const counts = new Map<number, number>();
  for (const { date } of events) {
    const year = yearOf(date);
    if (!date || year === null || (decade && !year.startsWith(decade.slice(0, 3)))) continue;
    dated.push(date);
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  if (dated.length === 0) return null;
  const scale = yearScale(counts);
  const [first, last] = [scale.years[0]!.year, scale.years.at(-1)!.year];
  const label = { wide: roomy(0.035), narrow: roomy(0.13) };
  return {
    years: scale.years.map(({ year, x, width }) => ({
      year: String(year).padStart(4, '0'),
      x,
      width,
      count: counts.get(year)!,
      wide: label.wide(x),
      narrow: label.narrow(x),
    })),
    gaps: scale.gaps,
    marks: marksOf(dated, (iso) => scale.place(day(iso))),
    counted: areCounted(dated.length),
    aloud: `${count(dated.length, 'dated event')} from ${first} to ${last}`,
  };
}

function yearDrawn(events: readonly Event[], year: string): YearStrip | null {
  const dated: Dated[] = [];
  const counts = new Map<string, number>();
  for (const { date } of events) {
    if (!date || yearOf(date) !== year) continue;
    dated.push(date);
    const month = monthOf(date);
    if (month) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  if (dated.length === 0) return null;
  const [from, to] = [startOf(Number(year)), startOf(Number(year) + 1)];
  const scale = scaleLinear([from, to], [0, 1]).clamp(true);
  const edges = Array.from({ length: 12 }, (_, m) => scale(day(`${year}-${String(m + 1).padStart(2, '0')}-01`)));
  return {
    months: edges.map((x, m) => {
      const month = `${year}-${String(m + 1).padStart(2, '0')}`;
      return { month, name: monthName(m + 1), x, width: (edges[m + 1] ?? 1) - x, count: counts.get(month) ?? 0 };
    }),
    marks: marksOf(dated, (iso) => scale(day(iso))),
    aloud: `${count(dated.length, 'event')} in ${year}`,
  };
}

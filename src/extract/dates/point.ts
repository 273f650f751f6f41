import {
  dayNumber,
  dayOf,
  dayText,
  monthLength,
  monthText,
  partsOf,
  weekdayOf,
  yearText,
} from '../../model/calendar.ts';
import { timeOf } from '../../model/edtf.ts';

export type Grain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'any';

/** A resolved time: its EDTF with first and last day as day numbers, and how fine it is. */
export interface Point {
  grain: Grain;
  edtf: string;
  first: number;
  last: number;
}

export const dayPoint = (day: number): Point => ({ grain: 'day', edtf: dayText(day), first: day, last: day });

export const monthPoint = (year: number, month: number): Point => {
  const first = dayNumber(year, month, 1);
  const p = partsOf(first);
  return { grain: 'month', edtf: monthText(p.year, p.month), first, last: first + monthLength(p.year, p.month) - 1 };
};

export const yearPoint = (year: number): Point => ({
  grain: 'year',
  edtf: yearText(year),
  first: dayNumber(year, 1, 1),
  last: dayNumber(year, 12, 31),
});

const interval = (grain: Grain, first: number, last: number): Point => ({
  grain,
  edtf: `${dayText(first)}/${dayText(last)}`,
  first,
  last,
});

/** The ISO week (Monday to Sunday) that a day lies in. */
export const weekPoint = (day: number): Point => {
  const monday = day - weekdayOf(day);
  return interval('week', monday, monday + 6);
};

/** The Saturday and Sunday of the week that a day lies in. */
export const weekendPoint = (day: number): Point => {
  const monday = day - weekdayOf(day);
  return interval('weekend', monday + 5, monday + 6);
};

export const quarterPoint = (year: number, quarter: number): Point => {
  const first = dayNumber(year, quarter * 3 - 2, 1);
  return {
    grain: 'quarter',
    edtf: `${yearText(year)}-${32 + quarter}`,
    first,
    last: dayNumber(year, quarter * 3 + 1, 0),
  };
};

export const halfPoint = (year: number, half: number): Point => {
  const [a, b] = half === 1 ? [1, 6] : [7, 12];
  return {
    grain: 'half',
    edtf: `${monthText(year, a)}/${monthText(year, b)}`,
    first: dayNumber(year, a, 1),
    last: dayNumber(year, b + 1, 0),
  };
};

export const seasonPoint = (year: number, season: number): Point => {
  const month = season === 24 ? 12 : (season - 20) * 3;
  return {
    grain: 'season',
    edtf: `${yearText(year)}-${season}`,
    first: dayNumber(year, month, 1),
    last: dayNumber(year, month + 3, 0),
  };
};

/** A time that is written as EDTF already: an era, a decade, a century, a day whose year is unknown. */
export function fixedPoint(edtf: string): Point | null {
  const time = timeOf(edtf);
  if (!time) return null;
  const grain: Grain = edtf.startsWith('XXXX')
    ? 'any'
    : /^-?\d\dXX$/.test(edtf)
      ? 'century'
      : edtf.includes('X')
        ? 'decade'
        : edtf.length <= 5
          ? 'year'
          : edtf.includes('/')
            ? 'any'
            : 'day';
  return { grain, edtf, first: dayOf(time.min) ?? 0, last: dayOf(time.max) ?? 0 };
}

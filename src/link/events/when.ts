import { dayOf } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';

/** A report's date as day numbers, or only as month and day where no year is told. */
export interface When {
  min: number;
  max: number;
  /** `MM-DD` or `MM` of a date without a year; `min` and `max` say nothing then. */
  yearless: string | null;
  date: DateMention;
}

export function whenOf(date: DateMention | null): When | null {
  if (!date) return null;
  const yearless = /^XXXX-(\d\d(?:-\d\d)?)$/.exec(date.edtf)?.[1] ?? null;
  const min = dayOf(date.min);
  const max = dayOf(date.max);
  // What may lie anywhere in a decade or more says nothing about which happening it is.
  if (min === null || max === null || (!yearless && max - min > 3700)) return null;
  return { min, max, yearless, date };
}

/** A date that names a day, or three at most: “this weekend”. */
export const isPrecise = (w: When): boolean => !w.yearless && w.max - w.min <= 3;

/**
 * Whether two dates can be of one happening: `same` where they name the same day or stretch, `within` where one is
 * less precise, `near` where they lie a day apart (time zones, the day of the report), `no` where both cannot be right.
 */
export function compareWhen(a: When, b: When): 'same' | 'within' | 'near' | 'no' {
  if (a.yearless || b.yearless) {
    if (a.yearless && b.yearless) {
      if (a.yearless === b.yearless) return 'same';
      return a.yearless.startsWith(b.yearless) || b.yearless.startsWith(a.yearless) ? 'within' : 'no';
    }
    const [open, known] = a.yearless ? [a, b] : [b, a];
    return fitsYear(open.yearless!, known) ? (isPrecise(known) && open.yearless!.length > 2 ? 'same' : 'within') : 'no';
  }
  if (a.min === b.min && a.max === b.max) return 'same';
  if (a.min <= b.max && b.min <= a.max) return 'within';
  const gap = a.min > b.max ? a.min - b.max : b.min - a.max;
  return gap <= 1 && isPrecise(a) && isPrecise(b) ? 'near' : 'no';
}

/** Whether a month and day without a year falls into a known stretch of at most a year. */
function fitsYear(yearless: string, known: When): boolean {
  if (known.max - known.min > 366) return true;
  const low = known.date.min.slice(5);
  const high = known.date.max.slice(5);
  const from = yearless.length > 2 ? yearless : `${yearless}-01`;
  const to = yearless.length > 2 ? yearless : `${yearless}-31`;
  const sameYear = known.date.min.slice(0, 4) === known.date.max.slice(0, 4);
  return sameYear ? from <= high && to >= low : from <= high || to >= low;
}

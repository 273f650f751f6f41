import { dayOf } from '../../model/calendar.ts';
import { daysIn } from '../writtenDay.ts';
import { writtenTime } from '../writtenTime.ts';

/** A day; a date whose order only custom could tell is none. */
export function day(written: string | null | undefined, dayFirst = false): string | undefined {
  const read = written ? writtenDay(written.trim(), dayFirst) : undefined;
  // Empty fields of databases are written as their first day or their last: 0001-01-01, 1970-01-01, 9999-12-31.
  return read && read > '1600' && read !== '1970-01-01' && read !== '9999-12-31' ? read : undefined;
}

function writtenDay(written: string, dayFirst: boolean): string | undefined {
  const iso = /^\d{4}-\d\d-\d\d/.exec(written)?.[0];
  if (iso && writtenTime(iso)) return iso;
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T|\d{6}|$)/.exec(written);
  const joined = compact && `${compact[1]}-${compact[2]}-${compact[3]}`;
  if (joined && writtenTime(joined)) return joined;
  return daysIn(written.slice(0, 100), dayFirst)[0]?.day;
}

/**
 * The outlet's own day: metadata often give a time in another zone, so that what appeared in the evening bears the next
 * day's date. Where the page prints, or its address names, the day beside it, that is the one its readers know.
 */
export function ownDay(told: string | undefined, ...printed: (string | undefined)[]): string | undefined {
  const at = told === undefined ? null : dayOf(told);
  if (at === null) return told;
  const beside = printed.find((p) => p !== undefined && Math.abs((dayOf(p) ?? Number.NaN) - at) <= 1);
  return beside ?? told;
}

/** Whether who writes this language writes 3/4/2024 for a day in April. In English only custom tells. */
export const isDayFirst = (language: string | undefined): boolean =>
  language !== undefined && !/^(?:en|zh|ja|ko|hu|lt|mn|fa)(?:-|$)/i.test(language);

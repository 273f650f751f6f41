import type { Time } from '../model/date.ts';

/** The year that a date is listed under: the one it begins in, or ends in where its beginning is open; null where neither is known. */
export function yearOf(date: Pick<Time, 'min' | 'max'> | null | undefined): string | null {
  if (!date) return null;
  if (date.min > '0001') return date.min.slice(0, 4);
  return date.max > '0001' && date.max < '9999' ? date.max.slice(0, 4) : null;
}

/** “in 2031”, “from 2029 to 2031”: the years of events; '' where none is known, since “31 January” without a year is a date, too. */
export function yearsOf(events: readonly { date: Pick<Time, 'min' | 'max'> | null }[]): string {
  const years = events.flatMap((e) => yearOf(e.date) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined) return '';
  return first === last ? `in ${first}` : `from ${first} to ${last}`;
}

/** Whether a date is known and lies before the years that are counted from 1. */
export const isEarly = (date: Pick<Time, 'max'> | null | undefined): boolean => !!date && date.max < '0001';

/** “2024-01” where a date is known at least to the month in which it begins. */
export function monthOf(date: { edtf: string; min: string } | null | undefined): string | null {
  return date && date.min > '0001' && /^\d{4}-(0[1-9]|1[0-2])/.test(date.edtf) ? date.min.slice(0, 7) : null;
}

export const decadeOf = (year: string): string => `${year.slice(0, 3)}0s`;

import { dayNumber, dayOf } from '../model/calendar.ts';
import type { Time } from '../model/date.ts';
import { yearOf } from './listed.ts';
import { isExact } from './when.ts';

/** Where a date lies in the year it is listed under, in hundredths of that year; what reaches beyond it is cut at its ends. */
export function inYearOf(date: Time): { x: number; width: number; exact: boolean } | null {
  const year = yearOf(date);
  if (!year) return null;
  const [from, to] = [dayNumber(Number(year), 1, 1), dayNumber(Number(year) + 1, 1, 1)];
  const share = (at: number): number =>
    Math.round(((Math.min(Math.max(at, from), to) - from) / (to - from)) * 1000) / 10;
  const x = share(dayOf(date.min)!);
  const end = share(dayOf(date.max)! + 1);
  return { x: Math.min(x, 99), width: Math.max(1, Math.round((end - x) * 10) / 10), exact: isExact(date.edtf) };
}

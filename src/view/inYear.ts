import type { Time } from '../model/date.ts';
import { yearOf } from './listed.ts';
import { isExact } from './when.ts';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** Where a date lies in the year it is listed under, in hundredths of that year; what reaches beyond it is cut at its ends. */
export function inYearOf(date: Time): { x: number; width: number; exact: boolean } | null {
  const year = yearOf(date);
  if (!year) return null;
  const [from, to] = [day(`${year}-01-01`), day(`${year}-12-31`) + 86_400_000];
  const share = (at: number): number =>
    Math.round(((Math.min(Math.max(at, from), to) - from) / (to - from)) * 1000) / 10;
  const x = share(day(date.min));
  const end = share(day(date.max) + 86_400_000);
  return { x: Math.min(x, 99), width: Math.max(1, Math.round((end - x) * 10) / 10), exact: isExact(date.edtf) };
}

/**
 * Days as whole numbers since 1970-01-01 in the proleptic Gregorian calendar, and back. No time zone anywhere:
 * the same input gives the same day on every machine. Years before 1 are astronomical (0 is 1 BC), as in ISO 8601.
 */
const DAY = 86_400_000;

/** The number of a day; `month` counts from 1. Months and days beyond their range carry over, as in Date.UTC. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / DAY);
}

/** Year, month (from 1) and day of a day number. */
export function partsOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Monday, 6 is Sunday, as in ISO 8601's week. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** How many days a month has. */
export const monthLength = (year: number, month: number): number => partsOf(dayNumber(year, month + 1, 0)).day;

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** A year in four digits, with a sign where it lies before year 0. */
export const yearText = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));
export const monthText = (year: number, month: number): string => `${yearText(year)}-${pad(month, 2)}`;

/** `YYYY-MM-DD` of a day number. */
export function dayText(day: number): string {
  const p = partsOf(day);
  return `${monthText(p.year, p.month)}-${pad(p.day, 2)}`;
}

/** The day number of `YYYY-MM-DD`, or null where there is no such day. */
export function dayOf(text: string): number | null {
  const m = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!m) return null;
  const day = dayNumber(Number(m[1]), Number(m[2]), Number(m[3]));
  return dayText(day) === text ? day : null;
}

/** Orders days given as `YYYY-MM-DD`, years before 0 too, where comparing text would go wrong. */
export function compareDays(a: string, b: string): number {
  if (a.startsWith('-') || b.startsWith('-')) return (dayOf(a) ?? 0) - (dayOf(b) ?? 0);
  return a < b ? -1 : a > b ? 1 : 0;
}

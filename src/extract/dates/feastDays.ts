import { dayNumber, weekdayOf } from '../../model/calendar.ts';

/** Easter Sunday of the Western churches (Meeus, Jones and Butcher's form of the Gregorian computus). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The nth weekday (0 Monday) of a month; a negative n counts from its end. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
  }
  const last = dayNumber(year, month + 1, 0);
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (n + 1) * 7;
}

const movable: Record<string, (year: number) => number> = {
  easter,
  mlk: (y) => nthWeekday(y, 1, 0, 3),
  presidents: (y) => nthWeekday(y, 2, 0, 3),
  memorial: (y) => nthWeekday(y, 5, 0, -1),
  labor: (y) => nthWeekday(y, 9, 0, 1),
  columbus: (y) => nthWeekday(y, 10, 0, 2),
  thanksgiving: (y) => nthWeekday(y, 11, 3, 4),
};

/** The day of a movable feast, named as in `feasts.ts`: “easter-2”, “thanksgiving”. */
export function feastDay(feast: string, year: number): number {
  const [, name = '', shift] = /^([a-z]+)([+-]\d+)?$/.exec(feast) ?? [];
  return movable[name]!(year) + Number(shift ?? 0);
}

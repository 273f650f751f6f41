import { dayNumber, monthLength, partsOf, weekdayOf } from '../../../model/calendar.ts';
import type { Meaning } from '../candidate.ts';
import { dayPoint, type Point } from '../point.ts';
import { nearest } from './nearest.ts';
import { type Context, originOf } from './origin.ts';

export function weekday(m: Meaning & { kind: 'weekday' }, c: Context): Point | null {
  if (m.weeks === undefined) return nearestWeekday(m, c);
  const point = nearestWeekday(m, c);
  return point && dayPoint(point.first + 7 * m.weeks);
}

/** The first such weekday behind a day, or the last before it; never that day itself. */
export const beside = (day: number, weekday: number, side: 1 | -1): number => {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return side < 0 ? day - ((7 - ahead) % 7 || 7) : day + (ahead || 7);
};

function nearestWeekday(m: Meaning & { kind: 'weekday' }, c: Context): Point | null {
  if (m.follows && c.named?.grain === 'day') return dayPoint(beside(c.named.first, m.weekday, 1));
  const base = originOf(m.origin ?? 'either', 'day', c);
  if (!base || (base.grain !== 'day' && base.grain !== 'week')) return null;
  const day = base.first;
  const monday = day - weekdayOf(day);
  if (m.week !== undefined) return dayPoint(monday + 7 * m.week + m.weekday);
  if (m.day !== undefined) return weekdayAndDay(day, m.weekday, m.day, c);
  if (m.shift !== undefined) {
    if (m.strict) return dayPoint(monday + 7 * m.shift + m.weekday);
    return dayPoint(beside(day, m.weekday, m.shift < 0 ? -1 : 1));
  }
  const ahead = (m.weekday - weekdayOf(day) + 7) % 7;
  if (c.mode === 'history' && day !== c.now) return dayPoint(day + ahead);
  return dayPoint(c.tense() === 'future' ? day + ahead : day - ((7 - ahead) % 7));
}

/** “Tuesday the eleventh”: the nearest month in which that is so, on the side that the tense points to. */
function weekdayAndDay(now: number, weekday: number, day: number, c: Context): Point | null {
  const p = partsOf(now);
  const found: Point[] = [];
  for (let step = -12; step <= 12; step++) {
    const month = partsOf(dayNumber(p.year, p.month + step, 1));
    const d = dayNumber(month.year, month.month, day);
    if (day <= monthLength(month.year, month.month) && weekdayOf(d) === weekday) found.push(dayPoint(d));
  }
  return found.length ? nearest(found, now, c.tense()) : null;
}

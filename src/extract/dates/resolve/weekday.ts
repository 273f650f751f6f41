import { dayNumber, monthLength, partsOf, weekdayOf } from '../../../model/calendar.ts';
import type { Meaning } from '../candidate.ts';
import { dayPoint, type Point } from '../point.ts';
import { type Context, origin } from './origin.ts';

export function weekday(m: Meaning & { kind: 'weekday' }, c: Context): Point | null {
  const base = m.origin ? origin(m.origin, c) : origin('either', c);
  if (!base || (base.grain !== 'day' && base.grain !== 'week')) return null;
  const day = base.first;
  const monday = day - weekdayOf(day);
  if (m.week !== undefined) return dayPoint(monday + 7 * m.week + m.weekday);
  if (m.day !== undefined) return weekdayAndDay(day, m.weekday, m.day);
  if (m.shift !== undefined) {
    if (m.strict) return dayPoint(monday + 7 * m.shift + m.weekday);
    const ahead = (m.weekday - weekdayOf(day) + 7) % 7;
    return dayPoint(m.shift < 0 ? day - ((7 - ahead) % 7 || 7) : day + (ahead || 7));
  }
  const ahead = (m.weekday - weekdayOf(day) + 7) % 7;
  if (c.mode === 'history') return dayPoint(day + ahead);
  return dayPoint(c.tense() === 'future' ? day + ahead : day - ((7 - ahead) % 7));
}

/** “Tuesday the eleventh”: the nearest month in which that is so. */
function weekdayAndDay(now: number, weekday: number, day: number): Point | null {
  const p = partsOf(now);
  for (const step of [0, 1, -1, 2, -2, 3, -3]) {
    const month = partsOf(dayNumber(p.year, p.month + step, 1));
    const d = dayNumber(month.year, month.month, day);
    if (day <= monthLength(month.year, month.month) && weekdayOf(d) === weekday) return dayPoint(d);
  }
  return null;
}

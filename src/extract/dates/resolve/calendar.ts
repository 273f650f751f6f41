import { dayNumber, monthLength, partsOf, weekdayOf } from '../../../model/calendar.ts';
import type { Meaning, Shift } from '../candidate.ts';
import { dayPoint, fixedPoint, monthPoint, type Point, yearPoint } from '../point.ts';
import { nearest } from './nearest.ts';
import { type Context, origin, yearOf } from './origin.ts';

export function calendar(m: Meaning & { kind: 'calendar' }, c: Context): Point | null {
  if (m.year !== null) return date(m.short ? inCentury(m.year, c) : m.year, m.month, m.day, true);
  if (m.shift !== undefined && m.origin) {
    const base = origin(m.origin, c);
    return base && base.grain !== 'any' ? date(shiftedYear(m.month, m.shift, base), m.month, m.day) : unknownYear(m);
  }
  const year = yearOfMonth(m, c);
  return year === null ? unknownYear(m) : date(year, m.month, m.day);
}

/** A year, a month or a day; 29 February moves to the nearest year that has one, any other missing day is none. */
export function date(year: number, month: number, day: number, stated = false): Point | null {
  if (!month) return yearPoint(year);
  if (!day) return monthPoint(year, month);
  if (day <= monthLength(year, month)) return dayPoint(dayNumber(year, month, day));
  if (month !== 2 || day !== 29 || stated) return null;
  for (const step of [-1, 1, -2, 2])
    if (monthLength(year + step, 2) === 29) return dayPoint(dayNumber(year + step, 2, 29));
  return null;
}

/** The last, this or the next month of that name, seen from a point. */
function shiftedYear(month: number, shift: Shift, base: Point): number {
  const p = partsOf(base.first);
  if (shift === 0) return p.year;
  if (base.grain === 'year') return p.year + shift;
  return shift < 0 ? p.year - (month < p.month ? 0 : 1) : p.year + (month > p.month ? 0 : 1);
}

const two = (n: number) => String(n).padStart(2, '0');

const unknownYear = (m: { month: number; day: number }): Point | null =>
  fixedPoint(`XXXX-${two(m.month)}${m.day ? `-${two(m.day)}` : ''}`);

/** “’99”: the nearest such year to what is told of, and never far ahead of the news. */
function inCentury(year: number, c: Context): number {
  const near =
    c.mode === 'history' && c.trail ? yearOf(c.trail) + 50 : c.now !== null ? partsOf(c.now).year + 10 : null;
  if (near === null) return year;
  const end = year % 100;
  const guess = Math.floor(near / 100) * 100 + end;
  return guess > near ? guess - 100 : guess;
}

/** The year of a month or day that is written without one. */
function yearOfMonth(m: Meaning & { kind: 'calendar' }, c: Context): number | null {
  const { trail, named } = c;
  if (m.follows && c.mode === 'news' && named && (named.grain === 'day' || named.grain === 'month')) {
    const p = partsOf(named.first);
    return p.year + (m.month < p.month ? 1 : 0);
  }
  // “It burned on 7 May 2021. It was sold on 9 May.”
  if (c.near && isSoonBehind(m, c.near, c.now) && (c.now === null || c.tense() !== 'future')) return yearOf(c.near);
  if (c.mode === 'history' && trail) return narrativeYear(trail, m.month);
  if (c.now === null) return null;
  if (m.weekday !== undefined && m.day) {
    const now = partsOf(c.now).year;
    // The weekday beside it tells the year.
    for (const y of [now, now - 1, now + 1]) if (weekdayOf(dayNumber(y, m.month, m.day)) === m.weekday) return y;
  }
  return nearestYear(m.month, m.day, c);
}

/** A later day of the month that was told of just before, with its year; where nothing else tells the year, of that year. */
const isSoonBehind = (m: Meaning & { kind: 'calendar' }, near: Point, now: number | null): boolean => {
  const p = partsOf(near.first);
  if (near.grain !== 'day') return false;
  return m.month === p.month ? m.day > p.day : now === null && m.month > p.month;
};

/** A telling goes forward: what lies many months back belongs to the next year. */
function narrativeYear(trail: Point, month: number): number {
  const p = partsOf(trail.first);
  if (trail.grain === 'year') return p.year;
  return p.month - month >= 9 ? p.year + 1 : p.year;
}

/** The year of the nearest such day or month to publication, the side that the tense points to preferred. */
function nearestYear(month: number, day: number, c: Context): number {
  const here = partsOf(c.now!).year;
  const points = [here, here - 1, here + 1].map((y) =>
    day ? dayPoint(dayNumber(y, month, Math.min(day, monthLength(y, month)))) : monthPoint(y, month),
  );
  return yearOf(nearest(points, c.now!, c.tense()));
}

import { partsOf } from '../../../model/calendar.ts';
import type { Origin, Shift } from '../candidate.ts';
import { feastDay } from '../feastDays.ts';
import { dayPoint, type Point, quarterPoint, seasonPoint } from '../point.ts';
import { nearest } from './nearest.ts';
import { type Context, origin, yearOf } from './origin.ts';

export function season(n: number, shift: Shift | undefined, from: Origin, c: Context): Point | null {
  const start = n === 24 ? 12 : (n - 20) * 3;
  if (shift === undefined) {
    const base = c.mode === 'history' ? c.trail : origin('now', c);
    if (!base) return null;
    const p = partsOf(base.first);
    if (c.mode === 'news' && c.now !== null)
      return nearest(
        [0, -1, 1].map((y) => seasonPoint(p.year + y, n)),
        c.now,
        c.tense(),
      );
    return seasonPoint(p.year, n);
  }
  const base = origin(from, c);
  if (!base || base.grain === 'any') return null;
  const p = partsOf(base.first);
  if (base.grain === 'year') return seasonPoint(p.year + shift, n);
  if (shift === 0) return seasonPoint(n === 24 && p.month <= 2 ? p.year - 1 : p.year, n);
  if (shift < 0) return seasonPoint(p.month > start + 2 ? p.year : p.year - 1, n);
  return seasonPoint(p.month < start ? p.year : p.year + 1, n);
}

export function quarter(n: number, shift: Shift | undefined, c: Context): Point | null {
  const base = origin(shift === undefined ? 'either' : 'now', c);
  if (!base || base.grain === 'any') return null;
  const p = partsOf(base.first);
  if (shift !== undefined) return quarterPoint(p.year + shift, n);
  if (c.mode === 'history') return quarterPoint(p.year, n);
  const current = Math.ceil(p.month / 3);
  // Quarters are told of when they are over, or when they have just begun.
  if (n <= current || c.tense() === 'future') return quarterPoint(p.year, n);
  return quarterPoint(p.year - 1, n);
}

/** The quarter a year before the one that was named last, or the nth one of the year before. */
export function quarterBefore(n: number | null, c: Context): Point | null {
  const told = n === null ? c.quarter : quarter(n, undefined, c);
  if (!told) return null;
  const { year, month } = partsOf(told.first);
  return quarterPoint(year - 1, Math.ceil(month / 3));
}

export function movable(feast: string, year: number | null, yearShift: Shift | undefined, c: Context): Point | null {
  if (year !== null) return dayPoint(feastDay(feast, year));
  const base = origin(yearShift === undefined ? 'either' : 'now', c);
  if (!base || base.grain === 'any') return null;
  const y = yearOf(base) + (yearShift ?? 0);
  if (yearShift !== undefined || c.mode === 'history') return dayPoint(feastDay(feast, y));
  const tense = c.tense();
  const here = feastDay(feast, y);
  if ((tense === 'past' || tense === 'before') && here > base.first) return dayPoint(feastDay(feast, y - 1));
  if (tense === 'future' && here < base.first) return dayPoint(feastDay(feast, y + 1));
  return dayPoint(here);
}

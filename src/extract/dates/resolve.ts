import { dayNumber, monthLength, partsOf, weekdayOf } from '../../model/calendar.ts';
import type { Meaning, Origin, Shift } from './candidate.ts';
import type { Mode } from './context.ts';
import { feastDay } from './feastDays.ts';
import type { Unit } from './lexicon.ts';
import {
  dayPoint,
  fixedPoint,
  halfPoint,
  monthPoint,
  type Point,
  quarterPoint,
  seasonPoint,
  weekendPoint,
  weekPoint,
  yearPoint,
} from './point.ts';
import type { Tense } from './tense.ts';

/** What is known where an expression stands. */
export interface Context {
  /** The day of publication, where it is known. */
  now: number | null;
  /** The date named last. */
  named: Point | null;
  /** The day named last, whatever came after it. */
  day: Point | null;
  /** The date that the narrative has reached, glances elsewhere left out. */
  trail: Point | null;
  mode: Mode;
  tense: () => Tense;
}

/** The time that an expression means here, or null where nothing it hangs on is known. */
export function resolve(m: Meaning, c: Context): Point | null {
  switch (m.kind) {
    case 'fixed':
      return fixedPoint(m.edtf);
    case 'calendar':
      return calendar(m, c);
    case 'monthOfYear': {
      const year = yearFrom(m.origin, c);
      return year === null ? null : date(year + m.yearShift, m.month, m.day);
    }
    case 'season':
      return m.year !== null ? seasonPoint(m.year, m.season) : season(m.season, m.shift, m.origin ?? 'now', c);
    case 'quarter':
      return m.year !== null ? quarterPoint(m.year, m.quarter) : quarter(m.quarter, m.shift, c);
    case 'half':
      return m.year !== null ? halfPoint(m.year, m.half) : null;
    case 'movable':
      return movable(m.feast, m.year, m.yearShift, c);
    case 'weekday':
      return weekday(m, c);
    case 'dayOfMonth': {
      const base = origin(m.origin, c);
      if (!base || base.grain === 'year' || base.grain === 'any') return null;
      const p = partsOf(base.first);
      const month = monthPoint(p.year, p.month + (m.unit ?? 0));
      const q = partsOf(month.first);
      return date(q.year, q.month, m.day);
    }
    case 'unit':
      return unit(m.unit, m.shift, originOf(m.origin, m.unit, c), m.origin);
    case 'weekend': {
      const base = origin('either', c);
      if (!base || base.grain !== 'day') return null;
      const over = weekdayOf(base.first) < 5 && c.mode === 'news' && c.tense() !== 'future';
      return weekendPoint(base.first - (over ? 7 : 0));
    }
    case 'weekOf': {
      const base = resolve(m.base, c);
      return base?.grain === 'day' ? weekPoint(base.first) : null;
    }
    case 'offset': {
      const base = m.base ? resolve(m.base, c) : originOf(m.origin, m.unit, c);
      return base && offset(base, m.unit, m.count);
    }
  }
}

/** The point that an expression is counted from; “either” is the publication's in news, the narrative's in history. */
function origin(from: Origin, c: Context): Point | null {
  const now = c.now === null ? null : dayPoint(c.now);
  if (from === 'now') return now;
  if (from === 'then') return c.named ?? (c.mode === 'news' ? now : null);
  return c.mode === 'news' ? now : c.named;
}

/** Days are counted from a day: where the date named last is coarser, from the day named before it. */
function originOf(from: Origin, u: Unit, c: Context): Point | null {
  const base = origin(from, c);
  if (from !== 'then' || u !== 'day' || base?.grain === 'day' || c.mode !== 'news') return base;
  return c.day ?? origin('now', c);
}

const yearOf = (p: Point): number => partsOf(p.first).year;
const yearFrom = (from: Origin, c: Context): number | null => {
  const p = origin(from, c);
  return p && p.grain !== 'any' ? yearOf(p) : null;
};

/** A year, a month or a day; 29 February moves to the nearest year that has one, any other missing day is none. */
function date(year: number, month: number, day: number, stated = false): Point | null {
  if (!month) return yearPoint(year);
  if (!day) return monthPoint(year, month);
  if (day <= monthLength(year, month)) return dayPoint(dayNumber(year, month, day));
  if (month !== 2 || day !== 29 || stated) return null;
  for (const step of [-1, 1, -2, 2])
    if (monthLength(year + step, 2) === 29) return dayPoint(dayNumber(year + step, 2, 29));
  return null;
}

function calendar(m: Meaning & { kind: 'calendar' }, c: Context): Point | null {
  if (m.year !== null) return date(m.short ? inCentury(m.year, c) : m.year, m.month, m.day, true);
  if (m.shift !== undefined && m.origin) {
    const base = origin(m.origin, c);
    return base && base.grain !== 'any' ? date(shiftedYear(m.month, m.shift, base), m.month, m.day) : unknownYear(m);
  }
  const year = yearOfMonth(m, c);
  return year === null ? unknownYear(m) : date(year, m.month, m.day);
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
  if (c.mode === 'history' && trail) return narrativeYear(trail, m.month);
  if (c.now === null) return null;
  if (m.weekday !== undefined && m.day) {
    const now = partsOf(c.now).year;
    // The weekday beside it tells the year.
    for (const y of [now, now - 1, now + 1]) if (weekdayOf(dayNumber(y, m.month, m.day)) === m.weekday) return y;
  }
  return nearestYear(m.month, m.day, c);
}

/** A telling goes forward: what lies many months back belongs to the next year. */
function narrativeYear(trail: Point, month: number): number {
  const p = partsOf(trail.first);
  if (trail.grain === 'year') return p.year;
  return p.month - month >= 9 ? p.year + 1 : p.year;
}

/**
 * How many days nearer a date must lie to be taken against the tense. The past is weaker than the future, and weaker
 * for a day than for a month: “she campaigned ahead of the June 7 primary”.
 */
const against = { before: 400, past: 250, future: 240, unknown: 0 };
const dayAgainstPast = 150;

/** The year of the nearest such day or month to publication, the side that the tense points to preferred. */
function nearestYear(month: number, day: number, c: Context): number {
  const here = partsOf(c.now!).year;
  const points = [here, here - 1, here + 1].map((y) =>
    day ? dayPoint(dayNumber(y, month, Math.min(day, monthLength(y, month)))) : monthPoint(y, month),
  );
  return yearOf(nearest(points, c.now!, c.tense()));
}

function nearest(points: readonly Point[], now: number, tense: Tense): Point {
  const cost = (p: Point): number => {
    if (p.first <= now && now <= p.last) return 0;
    const ahead = p.first > now;
    const wrong = tense === 'future' ? !ahead : ahead;
    const penalty = tense === 'past' && p.grain === 'day' ? dayAgainstPast : against[tense];
    return (ahead ? p.first - now : now - p.last) + (wrong ? penalty : 0);
  };
  return points.reduce((best, p) => (cost(p) < cost(best) ? p : best));
}

function season(n: number, shift: Shift | undefined, from: Origin, c: Context): Point | null {
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

function quarter(n: number, shift: Shift | undefined, c: Context): Point | null {
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

function movable(feast: string, year: number | null, yearShift: Shift | undefined, c: Context): Point | null {
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

function weekday(m: Meaning & { kind: 'weekday' }, c: Context): Point | null {
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

function unit(u: Unit, shift: Shift, base: Point | null, from: Origin): Point | null {
  if (!base || base.grain === 'any') return null;
  const p = partsOf(base.first);
  switch (u) {
    case 'day':
      return base.grain === 'day' ? dayPoint(base.first + shift) : null;
    case 'week':
      return base.grain === 'day' || base.grain === 'week' ? weekPoint(base.first + 7 * shift) : null;
    case 'weekend':
      return base.grain === 'day' || base.grain === 'week' ? weekendPoint(base.first + 7 * shift) : null;
    case 'month':
      return base.grain === 'day' || base.grain === 'week' || base.grain === 'month'
        ? monthPoint(p.year, p.month + shift)
        : null;
    case 'quarter':
      return base.grain === 'year' ? null : quarterShift(p.year, Math.ceil(p.month / 3) + shift);
    case 'year':
      return base.grain === 'decade' || base.grain === 'century' ? null : yearPoint(p.year + shift);
    case 'decade':
      return from === 'now' && shift !== 0 ? null : fixedPoint(`${Math.floor(p.year / 10) + shift}X`);
    default:
      return null;
  }
}

const quarterShift = (year: number, n: number): Point =>
  quarterPoint(year + Math.floor((n - 1) / 4), ((((n - 1) % 4) + 4) % 4) + 1);

/** So many days, weeks, months or years from a point: as fine as the unit, and only where the point is as fine. */
function offset(base: Point, u: Unit, count: number): Point | null {
  const p = partsOf(base.first);
  switch (u) {
    case 'day':
      return base.grain === 'day' ? dayPoint(base.first + count) : null;
    case 'week':
      return base.grain === 'day'
        ? weekPoint(base.first + 7 * count)
        : base.grain === 'week'
          ? weekPoint(base.first + 7 * count)
          : null;
    case 'month':
      return base.grain === 'day' || base.grain === 'month' || base.grain === 'week'
        ? monthPoint(p.year, p.month + count)
        : null;
    case 'quarter':
      return base.grain === 'year' ? null : quarterShift(p.year, Math.ceil(p.month / 3) + count);
    case 'decade':
      return base.grain === 'century' || base.grain === 'any'
        ? null
        : fixedPoint(`${Math.floor((p.year + 10 * count) / 10)}X`);
    case 'year':
      return base.grain === 'decade' || base.grain === 'century' || base.grain === 'any'
        ? null
        : p.year + count > 0
          ? yearPoint(p.year + count)
          : null;
    default:
      return null;
  }
}

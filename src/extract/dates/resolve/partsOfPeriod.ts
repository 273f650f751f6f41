import { dayNumber, dayText, monthText, partsOf, weekdayOf } from '../../../model/calendar.ts';
import type { Meaning } from '../candidate.ts';
import { nthWeekday } from '../feastDays.ts';
import { dayPoint, halfPoint, monthPoint, type Point } from '../point.ts';
import { nearest } from './nearest.ts';
import type { Context } from './origin.ts';

/** The nth such weekday of a month; of a month without its year the nearest that the tense allows. */
export function nth(m: Meaning & { kind: 'nthWeekday' }, base: Point, c: Context): Point | null {
  if (base.grain !== 'month') return base.grain === 'year' ? nthOfYear(m, base) : null;
  const p = partsOf(base.first);
  const floating = m.base.kind === 'calendar' && m.base.year === null && m.base.shift === undefined;
  if (!floating || c.now === null || c.mode === 'history') return nthOfMonth(m, p.year, p.month);
  const here = partsOf(c.now).year;
  const days = [here, here - 1, here + 1].flatMap((y) => nthOfMonth(m, y, p.month) ?? []);
  return days.length ? nearest(days, c.now, c.tense()) : null;
}

function nthOfMonth(m: Meaning & { kind: 'nthWeekday' }, year: number, month: number): Point | null {
  if (m.after !== undefined) {
    const first = nthWeekday(year, month, m.after, 1);
    return dayPoint(first + ((m.weekday - weekdayOf(first) + 7) % 7 || 7));
  }
  const day = nthWeekday(year, month, m.weekday, m.n);
  return partsOf(day).month === month ? dayPoint(day) : null;
}

const nthOfYear = (m: Meaning & { kind: 'nthWeekday' }, base: Point): Point | null =>
  nthOfMonth(m, partsOf(base.first).year, m.n < 0 ? 12 : 1);

/** Halves of a month end on its 15th; weeks and days are counted from its first day, or from its last. */
export function portion(m: Meaning & { kind: 'portion' }, base: Point): Point | null {
  const { year } = partsOf(base.first);
  if (m.unit === 'half') {
    const second = m.n !== 1;
    if (base.grain === 'year') return halfPoint(year, second ? 2 : 1);
    if (base.grain !== 'month') return null;
    return second ? within(base, base.first + 15, base.last) : within(base, base.first, base.first + 14);
  }
  if (m.unit === 'month') {
    if (base.grain !== 'year') return null;
    const from = m.n < 0 ? 13 + m.n : m.n;
    if (m.count === 1) return monthPoint(year, from);
    const last = dayNumber(year, from + m.count, 0);
    return {
      grain: 'half',
      edtf: `${monthText(year, from)}/${monthText(year, from + m.count - 1)}`,
      first: dayNumber(year, from, 1),
      last,
    };
  }
  if (base.grain !== 'month' && base.grain !== 'year') return null;
  const length = m.unit === 'week' ? 7 : 1;
  const first = m.n < 0 ? base.last + 1 + m.n * length : base.first + (m.n - 1) * length;
  return within(base, first, first + m.count * length - 1);
}

/** A stretch of days within a month: it passes for that month where something is counted from it. */
function within(base: Point, first: number, end: number): Point | null {
  const last = Math.min(end, base.last);
  if (first < base.first || first > last) return null;
  return first === last ? dayPoint(first) : { grain: 'month', edtf: `${dayText(first)}/${dayText(last)}`, first, last };
}

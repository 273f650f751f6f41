import { partsOf } from '../../../model/calendar.ts';
import type { Origin, Shift } from '../candidate.ts';
import type { Unit } from '../lexicon/wordSenses.ts';
import {
  dayPoint,
  fixedPoint,
  monthPoint,
  type Point,
  quarterPoint,
  weekendPoint,
  weekPoint,
  yearPoint,
} from '../point.ts';

export function unit(u: Unit, shift: Shift, base: Point | null, from: Origin): Point | null {
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

/** So many days, weeks, months or years from a point: as fine as the unit, and only where the point is as fine. */
export function offset(base: Point, u: Unit, count: number): Point | null {
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

/** How many units “some” are at most: eight weeks would be two months, twelve months a year. */
const most: Partial<Record<Unit, number>> = { day: 6, week: 7, month: 11, year: 9 };

/** Some days, weeks, months or years behind a point: from two of them to as many as are still told in that unit. */
export function some(base: Point, u: Unit): Point | null {
  const end = most[u];
  const from = end && offset(base, u, 2);
  const to = from && offset(base, u, end!);
  if (!from || !to) return null;
  const [a, b] = u === 'week' ? [from.edtf.split('/')[0], to.edtf.split('/')[1]] : [from.edtf, to.edtf];
  return { grain: 'any', edtf: `${a}/${b}`, first: from.first, last: to.last };
}

const quarterShift = (year: number, n: number): Point =>
  quarterPoint(year + Math.floor((n - 1) / 4), ((((n - 1) % 4) + 4) % 4) + 1);

import { partsOf, weekdayOf } from '../../../model/calendar.ts';
import type { Meaning } from '../candidate.ts';
import {
  fixedPoint,
  halfPoint,
  monthPoint,
  type Point,
  quarterPoint,
  seasonPoint,
  weekendPoint,
  weekPoint,
} from '../point.ts';
import { calendar, date } from './calendar.ts';
import { type Context, origin, originOf, yearFrom } from './origin.ts';
import { movable, quarter, season } from './partsOfYear.ts';
import { offset, unit } from './units.ts';
import { weekday } from './weekday.ts';

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
      if (base?.grain !== 'day') return null;
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

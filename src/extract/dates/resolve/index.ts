import { weekdayOf } from '../../../model/calendar.ts';
import type { Meaning } from '../candidate.ts';
import {
  dayPoint,
  fixedPoint,
  halfPoint,
  type Point,
  quarterPoint,
  seasonPoint,
  weekendPoint,
  weekPoint,
} from '../point.ts';
import { calendar, date } from './calendar.ts';
import { dayOfMonth } from './dayOfMonth.ts';
import { type Context, origin, originOf, yearFrom } from './origin.ts';
import { nth, portion } from './partsOfPeriod.ts';
import { movable, quarter, quarterBefore, season } from './partsOfYear.ts';
import { offset, some, unit } from './units.ts';
import { beside, weekday } from './weekday.ts';

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
    case 'yearAgo':
      return quarterBefore(m.quarter, c);
    case 'half':
      return m.year !== null ? halfPoint(m.year, m.half) : null;
    case 'movable':
      return movable(m.feast, m.year, m.yearShift, c);
    case 'weekday':
      return weekday(m, c);
    case 'dayOfMonth':
      return dayOfMonth(m, c);
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
    case 'weekendOf': {
      const base = resolve(m.base, c);
      return base?.grain === 'day' ? weekendPoint(base.first) : null;
    }
    case 'nthWeekday': {
      const base = resolve(m.base, c);
      return base && nth(m, base, c);
    }
    case 'weekdayFrom': {
      const base = resolve(m.base, c);
      if (base?.grain !== 'day') return null;
      if (m.weekday !== 'weekend') return dayPoint(beside(base.first, m.weekday, m.direction));
      return weekendPoint(base.first + (m.direction < 0 ? -7 : weekdayOf(base.first) > 4 ? 7 : 0));
    }
    case 'portion': {
      const base = resolve(m.base, c);
      return base && portion(m, base);
    }
    case 'vague': {
      const base = resolve(m.base, c);
      return base && some(base, m.unit);
    }
    case 'told':
      return c.mode === 'news' ? c.told(m.word, m.bare) : null;
    case 'offset': {
      if (m.ahead && (c.mode === 'history' || c.tense() !== 'future')) return null;
      const base = m.base ? resolve(m.base, c) : originOf(m.origin, m.unit, c);
      return base && offset(base, m.unit, m.count);
    }
  }
}

import { partsOf } from '../../../model/calendar.ts';
import type { Meaning } from '../candidate.ts';
import { monthPoint, type Point } from '../point.ts';
import { date } from './calendar.ts';
import { nearest } from './nearest.ts';
import { type Context, origin } from './origin.ts';

/**
 * “the 9th”, “the 28th of that month”. By itself it hangs on the day told of just before (“It fell on 4 May 2021. It was
 * sold on the 9th”) and doesn't go back behind it; else, in the news, it is the nearest that the tense allows.
 */
export function dayOfMonth(m: Meaning & { kind: 'dayOfMonth' }, c: Context): Point | null {
  const bare = m.unit === undefined && c.mode === 'news';
  if (bare && c.near && (c.now === null || c.tense() !== 'future')) return behind(c.near, m.day);
  const base = origin(m.origin, c);
  if (!base || base.grain === 'year' || base.grain === 'any') return null;
  if (!bare || base.first !== c.now) return inMonth(base, m.unit ?? 0, m.day);
  const months = [0, -1, 1].flatMap((step) => inMonth(base, step, m.day) ?? []);
  return months.length ? nearest(months, c.now, c.tense()) : null;
}

function inMonth(base: Point, step: number, day: number): Point | null {
  const p = partsOf(base.first);
  const q = partsOf(monthPoint(p.year, p.month + step).first);
  return date(q.year, q.month, day);
}

function behind(base: Point, day: number): Point | null {
  const here = inMonth(base, 0, day);
  return base.grain === 'day' && here && here.first < base.first ? inMonth(base, 1, day) : here;
}

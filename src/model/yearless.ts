import { dayOf, yearText } from './calendar.ts';
import type { Time } from './date.ts';
import { timeOf } from './edtf.ts';

/** A date without a year (`XXXX-01-31`), as the one nearest to a day (`YYYY-MM-DD`); any other as it is. */
export function withYear<T extends Time>(date: T, near: string | null): T {
  const day = /^XXXX-(\d\d)/.exec(date.edtf)?.[1];
  const anchor = near === null ? null : dayOf(near);
  if (!day || near === null || anchor === null) return date;
  const year = Number(near.slice(0, 4));
  const times = [year - 1, year, year + 1].flatMap((y) => timeOf(`${yearText(y)}${date.edtf.slice(4)}`) ?? []);
  const far = (t: Time): number => Math.min(Math.abs(dayOf(t.min)! - anchor), Math.abs(dayOf(t.max)! - anchor));
  const nearest = times.sort((a, b) => far(a) - far(b))[0];
  return nearest ? { ...date, ...nearest } : date;
}

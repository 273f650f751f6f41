import { dayOf } from '../model/calendar.ts';
import { monthNames, monthNumber } from './monthNames.ts';

const digital =
  '(\\d{4})-(\\d\\d)-(\\d\\d)|(\\d{4})/(\\d{1,2})/(\\d{1,2})|(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})|(\\d{1,2})/(\\d{1,2})/(\\d{4})';
/** 2018年5月7日, 2018년 5월 7일. */
const eastern = '(\\d{4}) ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日号일]?';
/** March 5, 2021; 5 March 2021; 5. März 2021; 1er mars 2021; 5 de marzo de 2021; whole words, so that “Mayor” is no May. */
const inWords = `(${monthNames})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{1,2})(?:st|nd|rd|th|er|º|°)?\\.?[ -]?(?:de |di )?(${monthNames})\\.?,?[ -](?:de |del )?(\\d{4})`;
const written = new RegExp(`(?<![\\p{L}\\d])(?:${digital}|${eastern}|${inWords})(?!\\d)`, 'giu');

/**
 * The days that a line writes out in full, as `YYYY-MM-DD`. Orders that only custom could settle (3/4/2024) are left alone, unless
 * `dayFirst` says that the day stands first; with full stops it does wherever such dates are written.
 */
export function daysIn(line: string, dayFirst = false): { day: string; start: number; end: number }[] {
  const found: { day: string; start: number; end: number }[] = [];
  for (const m of line.matchAll(written)) {
    const parts = m.slice(1);
    // Each way of writing has three places of its own.
    const way = Math.floor(parts.findIndex((p) => p !== undefined) / 3);
    const [a, b, c] = parts.slice(way * 3, way * 3 + 3) as [string, string, string];
    const ymd = inOrder(way, a, b, c, dayFirst);
    if (ymd === null) continue;
    const iso = `${ymd[0]}-${String(ymd[1]).padStart(2, '0')}-${String(ymd[2]).padStart(2, '0')}`;
    if (dayOf(iso) !== null) found.push({ day: iso, start: m.index, end: m.index + m[0].length });
  }
  return found;
}

/** Year, month and day of the three parts of a date in one of the ways of writing it; null where their order can't be told. */
function inOrder(way: number, a: string, b: string, c: string, dayFirst: boolean): [string, number, number] | null {
  switch (way) {
    case 2:
      return [c, Number(b), Number(a)];
    case 3: {
      const [first, second] = [Number(a), Number(b)];
      if (dayFirst || first > 12 || first === second) return [c, second, first];
      return second > 12 ? [c, first, second] : null;
    }
    case 5:
      return [c, monthNumber(a), Number(b)];
    case 6:
      return [c, monthNumber(b), Number(a)];
    default:
      return [a, Number(b), Number(c)];
  }
}

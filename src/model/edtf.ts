import { dayNumber, dayOf, dayText, monthLength } from './calendar.ts';
import type { Time } from './date.ts';

/** First and last day of what cannot be narrowed: a year never told, an interval open at one end. */
export const EARLIEST = '0000-01-01';
export const LATEST = '9999-12-31';

/**
 * The time that an EDTF text names, with its first and last day, or null where this is no EDTF that Parallax writes:
 * level 0–1, quarters (33–36) and `XXXX-MM(-DD)` for a day whose year isn't known.
 * Seasons are the meteorological ones of the northern half of the globe; a winter belongs to the year it begins in.
 */
export function timeOf(edtf: string): Time | null {
  const slash = edtf.indexOf('/');
  if (slash < 0) {
    const days = boundsOf(edtf);
    return days && { edtf, min: days[0], max: days[1] };
  }
  const from = edtf.slice(0, slash);
  const to = edtf.slice(slash + 1);
  const first = from === '..' || from === '' ? [EARLIEST] : boundsOf(from);
  const last = to === '..' || to === '' ? [LATEST, LATEST] : boundsOf(to);
  return first && last && { edtf, min: first[0]!, max: last[1]! };
}

function boundsOf(edtf: string): [string, string] | null {
  const text = edtf.replace(/[~?%]$/, '');
  if (dayOf(text) !== null) return [text, text];
  const m = /^(-?(?:\d{4}|\d{3}X|\d\dXX)|XXXX)(?:-(\d\d))?(?:-(\d\d|XX))?$/.exec(text);
  if (!m) return null;
  const [, year = '', part, day] = m;
  if (year === 'XXXX') {
    const known = part !== undefined && Number(part) >= 1 && Number(part) <= 12;
    if (!known || (day !== undefined && (Number(day) < 1 || Number(day) > monthLength(2000, Number(part)))))
      return null;
    // The span of all years that could be meant: nobody may read a year out of it.
    return [EARLIEST, LATEST];
  }
  if (year.includes('X')) {
    return part === undefined ? [`${year.replaceAll('X', '0')}-01-01`, `${year.replaceAll('X', '9')}-12-31`] : null;
  }
  if (part === undefined) return [`${year}-01-01`, `${year}-12-31`];
  if (day !== undefined && day !== 'XX') return null;
  const y = Number(year);
  const n = Number(part);
  if (n >= 1 && n <= 12) return months(y, n, 1);
  if (n >= 21 && n <= 24) return months(y, n === 24 ? 12 : (n - 20) * 3, 3);
  if (n >= 33 && n <= 36) return months(y, (n - 33) * 3 + 1, 3);
  return null;
}

const months = (year: number, first: number, count: number): [string, string] => [
  dayText(dayNumber(year, first, 1)),
  dayText(dayNumber(year, first + count, 0)),
];

import { dayOf } from '../model/calendar.ts';
import { englishMonths } from '../model/months.ts';

/** January and Jan.; only whole words, so that “Mayor” is no May. */
const names = englishMonths
  .map((m) => (m.length > 4 ? `${m}|${m.slice(0, 3)}${m === 'September' ? '|Sept' : ''}` : `${m}|${m.slice(0, 3)}`))
  .join('|');
const written = new RegExp(
  `\\b(?:(\\d{4})-(\\d\\d)-(\\d\\d)|(\\d{4})/(\\d{1,2})/(\\d{1,2})|(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})|(${names})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{1,2})(?:st|nd|rd|th)?[ -](${names})\\.?,?[ -](\\d{4}))(?!\\d)`,
  'gi',
);

const monthOf = (name: string): number =>
  englishMonths.findIndex((m) => m.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;

/**
 * The days that a line writes out in full, as `YYYY-MM-DD`. Orders that only custom could settle (3/4/2024) are left alone;
 * with full stops the day stands first wherever such dates are written.
 */
export function daysIn(line: string): { day: string; start: number; end: number }[] {
  const found: { day: string; start: number; end: number }[] = [];
  for (const m of line.matchAll(written)) {
    const [year, month, day] = m[1]
      ? [m[1], m[2], m[3]]
      : m[4]
        ? [m[4], m[5], m[6]]
        : m[7]
          ? [m[9], m[8], m[7]]
          : m[10]
            ? [m[12], monthOf(m[10]), m[11]]
            : [m[15], monthOf(m[14]!), m[13]];
    const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (dayOf(iso) !== null) found.push({ day: iso, start: m.index, end: m.index + m[0].length });
  }
  return found;
}

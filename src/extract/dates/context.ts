import { partsOf } from '../../model/calendar.ts';
import type { Candidate, Meaning } from './candidate.ts';

/**
 * `news` hangs its dates on the day of publication, `history` on the date that the telling has reached: which of the two
 * an article is shows in its dates (HeidelTime asks its user; Strötgen and Gertz 2013).
 */
export type Mode = 'news' | 'history';

/** Whether an expression hangs on the day of its telling: “yesterday”, “on Monday”. */
export const speaksOfItsDay = (m: Meaning): boolean =>
  (m.kind === 'offset' && m.unit === 'day' && m.origin === 'now' && !m.base) ||
  (m.kind === 'weekday' && !m.follows && m.origin !== 'then');

/**
 * `now` is null where publication is unknown or only guessed from what is told. History is what names years long gone more often than
 * it points to days about its own; without a day of publication, what points to none.
 */
export function modeOf(candidates: readonly Candidate[], now: number | null): Mode {
  if (now === null) return candidates.some((c) => speaksOfItsDay(c.meaning)) ? 'news' : 'history';
  const year = partsOf(now).year;
  let past = 0;
  let present = 0;
  for (const { meaning: m } of candidates) {
    if (m.kind === 'calendar' && m.year !== null) {
      if (m.year < year) past++;
      else present++;
    } else if (m.kind === 'weekday' || ((m.kind === 'offset' || m.kind === 'unit') && m.origin === 'now')) present++;
  }
  return past >= 5 && past > 3 * present ? 'history' : 'news';
}

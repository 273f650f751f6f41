import { partsOf } from '../../model/calendar.ts';
import type { Candidate } from './candidate.ts';

/**
 * `news` hangs its dates on the day of publication, `history` on the date that the telling has reached: which of the two
 * an article is shows in its dates (HeidelTime asks its user; Strötgen and Gertz 2013).
 */
export type Mode = 'news' | 'history';

/** History is what names years long gone more often than it points to days about its own. */
export function modeOf(candidates: readonly Candidate[], now: number | null): Mode {
  if (now === null) return 'history';
  const year = partsOf(now).year;
  let far = 0;
  let near = 0;
  for (const { meaning: m } of candidates) {
    if ('year' in m && m.year !== null) {
      if (Math.abs(m.year - year) > 2) far++;
      else near++;
    } else if (m.kind === 'offset' && m.origin === 'now') near++;
    else if (m.kind === 'unit' && m.origin === 'now') near++;
    else if (m.kind === 'weekday') near++;
  }
  return far >= 3 && far > 2 * near ? 'history' : 'news';
}

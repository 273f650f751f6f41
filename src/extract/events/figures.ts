import { dayOf } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';
import type { Trees } from '../../syntax/tree.ts';
import type { Candidate } from './candidates.ts';

/** Verbs of figures: of a quarter or a year they tell a sum, not a happening. */
export const FIGURES = new Set(
  'rise fall earn increase decrease decline climb drop grow gain total average soar narrow widen jump lose plunge slip surge tumble advance post report reach double triple account come stand'.split(
    ' ',
  ),
);
const WIDE = 100;

/** “Sales rose in the third quarter”, “grew in the 1990s”: how much in a stretch of time. */
export const isFigure = (t: Trees, c: Candidate, date: DateMention): boolean => {
  if (!FIGURES.has(t.lemmas[c.verb]!)) return false;
  const [min, max] = [dayOf(date.min), dayOf(date.max)];
  return min !== null && max !== null && max - min >= WIDE;
};

import { dayOf } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';
import type { Trees } from '../../syntax/tree.ts';
import type { Candidate } from './candidates.ts';
import { FIGURES } from './lexicon/figures.ts';

const WIDE = 100;

/** “Sales rose in the third quarter”, “grew in the 1990s”: how much in a stretch of time. */
export const isFigure = (t: Trees, c: Candidate, date: DateMention): boolean => {
  if (!FIGURES.has(t.lemmas[c.verb]!)) return false;
  const [min, max] = [dayOf(date.min), dayOf(date.max)];
  return min !== null && max !== null && max - min >= WIDE;
};

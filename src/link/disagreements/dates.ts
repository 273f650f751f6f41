import { dateWords } from '../../model/dateWords.ts';
import type { Event } from '../../model/event.ts';
import { compareWhen, type When, whenOf } from '../events/when.ts';
import type { Found } from './index.ts';
import { type Said, sidesOf } from './sides.ts';

/** Reports that date one event differently; a day against its month, or the next day, is no disagreement. */
export function dateDisagreements(event: Event): Found[] {
  const said = event.reports.flatMap(({ article, date }): Said<When>[] => {
    const when = whenOf(date);
    return when && date ? [{ value: when, text: dateWords(date), article, span: date }] : [];
  });
  // The most precise first: it stands for its side.
  said.sort((a, b) => Number(!!a.value.yearless) - Number(!!b.value.yearless) || a.value.max - a.value.min - (b.value.max - b.value.min));
  const sides = sidesOf(said, (a, b) => compareWhen(a, b) !== 'no');
  return sides.length > 1 ? [{ kind: 'date', about: 'When it happened', event: event.id, actor: null, sides }] : [];
}

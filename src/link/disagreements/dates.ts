import { dateWords } from '../../model/dateWords.ts';
import type { Event } from '../../model/event.ts';
import { withYear } from '../../model/yearless.ts';
import { compareWhen, type When, whenOf } from '../events/when.ts';
import type { Found } from './index.ts';
import { type Said, sidesOf } from './sides.ts';

/** A day that is written out, month and number: no time zone and no day of the report lies behind it. */
const isWritten = ({ date }: When): boolean => /^\d{4}-\d\d-\d\d$/.test(date.edtf) && /\d/.test(date.exact);

/** Two days in a row may be one, unless both are written out. */
function agree(a: When, b: When): boolean {
  const how = compareWhen(a, b);
  return how !== 'no' && !(how === 'near' && isWritten(a) && isWritten(b));
}

/** Reports that date one event differently; a day against its month, or the next day against “Tuesday”, is no disagreement. */
export function dateDisagreements(event: Event, toldOn: ReadonlyMap<string, string>): Found[] {
  const said = event.reports.flatMap(({ article, date }): Said<When>[] => {
    const dated = date && withYear(date, toldOn.get(article) ?? null);
    const when = whenOf(dated);
    return when && dated ? [{ value: when, text: dateWords(dated), article, span: dated }] : [];
  });
  // The most precise first: it stands for its side.
  said.sort(
    (a, b) =>
      Number(!!a.value.yearless) - Number(!!b.value.yearless) ||
      a.value.max - a.value.min - (b.value.max - b.value.min),
  );
  const sides = sidesOf(said, agree);
  return sides.length > 1 ? [{ kind: 'date', about: 'When it happened', event: event.id, actor: null, sides }] : [];
}

import { dayOf } from '../../model/calendar.ts';
import { dateWords } from '../../model/dateWords.ts';
import type { Event, Report } from '../../model/event.ts';
import type { Reading } from '../../model/reading.ts';
import { withYear } from '../../model/yearless.ts';
import { clauseOf, tokenAt } from '../../syntax/queries.ts';
import { compareWhen, type When, whenOf } from '../events/when.ts';
import { sentenceAt } from '../sentenceAt.ts';
import type { Finding } from './finding.ts';
import { type Said, sidesOf } from './sides.ts';
import { treeOf } from './treeOf.ts';

/** A day that is written out, month and number: no time zone and no day of the report lies behind it. */
const isWritten = ({ date }: When): boolean => /^\d{4}-\d\d-\d\d$/.test(date.edtf) && /\d/.test(date.exact);

/** Two days in a row may be one, unless both are written out. */
function agree(a: When, b: When): boolean {
  const how = compareWhen(a, b);
  return how !== 'no' && !(how === 'near' && isWritten(a) && isWritten(b));
}

/**
 * Whether the date of a report stands in the very clause that tells the event: “announced on Monday that they had parted” and
 * “freed the girls who were kidnapped two years ago” date something else, too.
 */
function isOfTheDeed({ date, triggers }: Report, { article }: Reading): boolean {
  if (!date || triggers.length === 0) return true;
  const n = sentenceAt(article, date.start);
  const beside = triggers.filter((w) => sentenceAt(article, w.start) === n);
  const sentence = article.sentences[n];
  if (beside.length === 0 || !sentence) return false;
  const t = treeOf(article, sentence);
  const clauseAt = (offset: number) => clauseOf(t, Math.min(tokenAt(t, offset), t.forms.length - 1));
  return beside.some((w) => clauseAt(w.start) === clauseAt(date.start));
}

/** News is of the last weeks, and what somebody remembers in it is of a year ago or more. */
const [fresh, remembered] = [45, 300];

/** Whether a date counted from the day of writing (“two years ago”) is long past where another date of the event is news. */
function isRemembered({ date, min, max }: When, others: readonly When[], { article }: Reading): boolean {
  const written = article.published && dayOf(article.published.min);
  if (written == null || date.basis !== 'relative' || written - max < remembered) return false;
  return others.some((o) => !o.yearless && o.min > max && Math.abs(written - o.min) <= fresh && min < o.min);
}

/** Reports that date one event differently; a day against its month, or the next day against “Tuesday”, is no disagreement. */
export function dateDisagreements(
  event: Event,
  toldOn: ReadonlyMap<string, string>,
  byArticle: ReadonlyMap<string, Reading>,
): Finding[] {
  const said = event.reports.flatMap(({ article, date }): Said<When>[] => {
    const dated = date && withYear(date, toldOn.get(article) ?? null);
    const when = whenOf(dated);
    return when && dated ? [{ value: when, text: dateWords(dated), article, span: dated }] : [];
  });
  const dates = said.map((s) => s.value);
  const told = said.filter((s) => !isRemembered(s.value, dates, byArticle.get(s.article)!));
  // The most precise first: it stands for its side.
  told.sort(
    (a, b) =>
      Number(!!a.value.yearless) - Number(!!b.value.yearless) ||
      a.value.max - a.value.min - (b.value.max - b.value.min),
  );
  const all = sidesOf(told, agree);
  if (all.length < 2) return [];
  const sure = new Set(event.reports.flatMap((r) => (isOfTheDeed(r, byArticle.get(r.article)!) ? r.article : [])));
  const sides = all.filter((s) => s.evidence.some((e) => sure.has(e.article)));
  return sides.length > 1 ? [{ kind: 'date', about: 'When it happened', event: event.id, actor: null, sides }] : [];
}

import type { EditionIndex } from '../../edition/indexes.ts';
import type { Event } from '../../model/event.ts';
import type { Row } from '../../model/measure.ts';
import { eventPath } from '../../view/address.ts';
import type { Comparison } from '../../view/compare/comparison.ts';
import { missingOf } from '../../view/compare/missing.ts';
import { rowOf, type Sheet } from '../../view/compare/sheet.ts';
import { count } from '../../view/count.ts';
import { dateOfEvent } from '../../view/eventDate.ts';
import { statusInWords } from '../../view/status.ts';

/** How many independent texts tell an event: reprints of one text count once. */
function textsOf(event: Event | undefined, textOf: ReadonlyMap<string, string>): { articles: number; texts: number } {
  const articles = new Set(event?.reports.map((r) => r.article));
  return { articles: articles.size, texts: new Set([...articles].map((a) => textOf.get(a) ?? a)).size };
}

/** Events × sources: each with its date and the way to its page. */
export const eventSheet = (c: Comparison, rows: readonly Row[], id: string): Sheet =>
  sheetOf(c.index, rows, id, firstTexts(c));

/** Article → the first of the articles that are one text. */
const firstTexts = ({ measures }: Comparison) =>
  new Map(measures.sameWords.reprints.flatMap((group) => group.map((id) => [id, group[0]!])));

const sheetOf = (
  index: EditionIndex,
  rows: readonly Row[],
  id: string,
  textOf: ReadonlyMap<string, string>,
): Sheet => ({
  id,
  title: 'Which source tells which event',
  rows: rows.map((r) => {
    const event = index.event.get(r.id);
    const status = event ? statusInWords(event.status) : null;
    const { articles, texts } = textsOf(event, textOf);
    const same =
      texts < articles ? `; ${count(articles, 'article')}, ${count(texts, 'text')}: the others are reprints` : '';
    return rowOf(r, {
      path: eventPath(r.id),
      ...(event && { missing: missingOf(index, event) }),
      aside: `${status ? `${status}, ` : ''}${event ? dateOfEvent(event, index) : 'date not stated'}${same}`,
    });
  }),
});

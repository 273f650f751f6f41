import { index } from '../../edition/edition.ts';
import { signOf, standingInWords } from '../../edition/standing.ts';
import type { Event } from '../../model/event.ts';
import type { Row } from '../../model/measure.ts';
import { eventPath } from '../address.ts';
import { count } from '../count.ts';
import { dateOfEvent } from '../eventDate.ts';
import { statusInWords } from '../status.ts';
import { measures } from './measures.ts';
import { type Missing, rowOf, type Sheet } from './sheet.ts';

/** How many independent texts tell an event: reprints of one text count once. */
function textsOf(id: string, textOf: ReadonlyMap<string, string>): { articles: number; texts: number } {
  const articles = new Set(index.event.get(id)?.reports.map((r) => r.article));
  return { articles: articles.size, texts: new Set([...articles].map((a) => textOf.get(a) ?? a)).size };
}

/** Why sources don't tell an event, where that isn't only that it wasn't found. */
const missingOf = (event: Event): ReadonlyMap<string, Missing> =>
  new Map(
    [...index.silencesOfEvent(event)].flatMap(([id, silence]): [string, Missing][] => {
      const { monogram } = index.outlet.get(id)!;
      return silence === 'absent' ? [] : [[id, { sign: signOf(silence, monogram), says: standingInWords[silence] }]];
    }),
  );

/** Events × sources: each with its date and the way to its page. */
export const eventSheet = (rows: readonly Row[], id: string): Sheet => sheetOf(rows, id, firstTexts());

/** Article → the first of the articles that are one text. */
const firstTexts = () => new Map(measures.sameWords.reprints.flatMap((group) => group.map((id) => [id, group[0]!])));

const sheetOf = (rows: readonly Row[], id: string, textOf: ReadonlyMap<string, string>): Sheet => ({
  id,
  title: 'Which source tells which event',
  rows: rows.map((r) => {
    const event = index.event.get(r.id);
    const status = event ? statusInWords(event.status) : null;
    const { articles, texts } = textsOf(r.id, textOf);
    const same =
      texts < articles ? `; ${count(articles, 'article')}, ${count(texts, 'text')}: the others are reprints` : '';
    return rowOf(r, {
      path: eventPath(r.id),
      ...(event && { missing: missingOf(event) }),
      aside: `${status ? `${status}, ` : ''}${event ? dateOfEvent(event, index) : 'date not stated'}${same}`,
    });
  }),
});

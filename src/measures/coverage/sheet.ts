import type { Row } from '../../model/measure.ts';
import { eventPath } from '../../view/address.ts';
import type { Comparison } from '../../view/compare/comparison.ts';
import { missingOf } from '../../view/compare/missing.ts';
import { rowOf, type Sheet } from '../../view/compare/sheet.ts';
import { count, spell } from '../../view/count.ts';
import { dateOfEvent } from '../../view/eventDate.ts';
import { statusInWords } from '../../view/status.ts';

/** Events × sources: each with its date and the way to its page. */
export const eventSheet = ({ index }: Comparison, rows: readonly Row[], id: string): Sheet => ({
  id,
  title: 'Which source tells which event',
  rows: rows.map((r) => {
    const event = index.event.get(r.id);
    const status = event ? statusInWords(event.status) : null;
    const articles = new Set(event?.reports.map((e) => e.article)).size;
    const texts = event ? index.textsOf(event).length : 0;
    const again = articles - texts;
    const reprints = again === 1 ? 'one is a reprint' : `${spell(again)} are reprints`;
    const same = again > 0 ? `; ${count(articles, 'article')}, ${count(texts, 'text')}: ${reprints}` : '';
    return rowOf(r, {
      path: eventPath(r.id),
      ...(event && { missing: missingOf(index, event) }),
      aside: `${status ? `${status}, ` : ''}${event ? dateOfEvent(event, index) : 'date not stated'}${same}`,
    });
  }),
});

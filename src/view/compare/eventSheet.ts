import { index } from '../../edition.ts';
import type { Row } from '../../model/measure.ts';
import { eventPath } from '../address.ts';
import { inWords } from '../when.ts';
import { rowOf, type Sheet } from './sheet.ts';

/** Events × sources: each with its date and the way to its page. */
export const eventSheet = (rows: readonly Row[], id: string): Sheet => ({
  id,
  title: 'Which source tells which event',
  rows: rows.map((r) => {
    const date = index.event.get(r.id)?.date;
    return rowOf(r, { path: eventPath(r.id), aside: date ? inWords(date.edtf) : 'date not stated' });
  }),
});

import type { Row } from '../../model/measure.ts';
import { pagesOf, type View } from '../paging.ts';
import { eventRows } from './measures.ts';

export interface EventView extends View<Row> {
  order: 'time' | 'sources';
}
const ROWS = 60;

/** All events × sources, in pages, in two orders that are plain links. */
export function eventViews(): EventView[] {
  const byTime = eventRows(1);
  const bySources = byTime
    .map((row, i) => ({ row, i }))
    .sort((a, b) => b.row.cells.length - a.row.cells.length || a.i - b.i)
    .map(({ row }) => row);
  return [
    ...pagesOf('compare/events/', byTime, ROWS).map((v) => ({ ...v, order: 'time' as const })),
    ...pagesOf('compare/events/most-told/', bySources, ROWS).map((v) => ({ ...v, order: 'sources' as const })),
  ];
}

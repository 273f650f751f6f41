import type { Row } from '../../model/measure.ts';
import type { Comparison } from '../../view/compare/comparison.ts';
import { pagesByWeight, type View } from '../../view/paging.ts';
import { eventRows } from './eventRows.ts';

export interface EventView extends View<Row> {
  order: 'time' | 'sources';
}
/** Quotations for each source of an event; its page has all. */
export const most = 1;
/** An event's cells have no words of their own yet: as many quotations as they will have. */
const weight = (row: Row): number => 1 + row.cells.length * (0.5 + most);

/** All events × sources, in pages, in two orders that are plain links. */
export function eventViews(c: Comparison): EventView[] {
  const byTime = eventRows(c, 1);
  const bySources = byTime
    .map((row, i) => ({ row, i }))
    .sort((a, b) => b.row.cells.length - a.row.cells.length || a.i - b.i)
    .map(({ row }) => row);
  return [
    ...pagesByWeight('compare/events/', byTime, weight).map((v) => ({ ...v, order: 'time' as const })),
    ...pagesByWeight('compare/events/most-told/', bySources, weight).map((v) => ({ ...v, order: 'sources' as const })),
  ];
}

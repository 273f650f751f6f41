import type { Row } from '../../model/measure.ts';
import type { Comparison } from '../../view/compare/comparison.ts';
import { mainOf } from '../../view/rank.ts';

/** Rows of events that several sources tell, in the order of time; or all. */
export function eventRows({ index, measures }: Comparison, atLeast: number): Row[] {
  const rows = new Map(measures.coverage.events.map((r) => [r.id, r]));
  return index.inTime.flatMap((e) => {
    const row = rows.get(e.id);
    return row && row.cells.length >= atLeast ? [row] : [];
  });
}

/** Events in the overview; pages of their own have all. */
const EVENTS = 16;

function latestRows(c: Comparison): Row[] {
  const main = new Set(mainOf(c.index.inTime).map((e) => e.id));
  return eventRows(c, 1)
    .filter((r) => main.has(r.id))
    .slice(-EVENTS);
}

/** The events told by most sources, in the order of time; where none is told by several, the latest main ones, so that the first look shows what is held. */
export function leadingEvents(c: Comparison): Row[] {
  const shared = eventRows(c, 2);
  const rows = shared.length > 0 ? shared : latestRows(c);
  const leading = rows
    .map((row, i) => ({ row, i }))
    .sort((a, b) => b.row.cells.length - a.row.cells.length || a.i - b.i);
  return leading
    .slice(0, EVENTS)
    .sort((a, b) => a.i - b.i)
    .map(({ row }) => row);
}

import type { Outlet } from '../../edition/outlet.ts';
import type { Row } from '../../model/measure.ts';
import type { Comparison } from '../../view/compare/comparison.ts';
import type { Picture } from '../../view/compare/svg.ts';
import { widest } from '../../view/compare/widest.ts';
import { mainOf } from '../../view/rank.ts';
import { leadingEvents } from './eventRows.ts';
import { lanesPicture } from './lanesPicture.ts';
import { matrixPicture } from './matrixPicture.ts';
import { eventSheet } from './sheet.ts';

/** Said of a picture that leaves sources out. */
const ofAll = (drawn: number, all: number): string =>
  drawn < all ? `: the ${drawn} sources of ${all} that tell most` : '';

/** When each source tells what: the main events, a lane a source. */
export function timelinePicture({ index }: Comparison): Picture | null {
  const outlets = widest(index.telling, (o) => index.eventsOfOutlet.get(o.id)?.length ?? 0);
  const drawn = new Set(outlets.map((o) => o.id));
  return lanesPicture(
    mainOf(index.inTime),
    outlets,
    (e) => new Map([...index.standingsOfEvent(e)].filter(([id]) => drawn.has(id))),
  );
}

/** The leading events × the sources that tell most of them. */
export function eventsPicture(c: Comparison): Picture | null {
  const { telling } = c.index;
  const rows = leadingEvents(c);
  const outlets = widest(telling, (o) => rows.filter((r) => r.cells.some((x) => x.source === o.id)).length);
  const title = `Which source tells which event${ofAll(outlets.length, telling.length)}`;
  const missing = new Map(eventSheet(c, rows, 'events').rows.map((r) => [r.id, r.missing]));
  const sign = (r: Row, o: Outlet) => missing.get(r.id)?.get(o.id)?.sign ?? (c.partly.has(o.id) ? '…' : '·');
  return rows.length > 0 ? matrixPicture({ id: 'events', title, what: 'event' }, rows, outlets, sign) : null;
}

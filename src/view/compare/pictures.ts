import { index } from '../../edition/edition.ts';
import type { Outlet } from '../../edition/outlet.ts';
import type { Row } from '../../model/measure.ts';
import { mainOf } from '../rank.ts';
import { eventSheet } from './eventSheet.ts';
import { framesPicture } from './framesPicture.ts';
import { lanesPicture } from './lanesPicture.ts';
import { matrixPicture } from './matrixPicture.ts';
import { eventRows, partly as excerpts, measures, type Pair } from './measures.ts';
import { type MirrorRow, mirrorPicture } from './mirrorPicture.ts';
import type { Picture } from './svg.ts';
import { togetherPicture } from './togetherPicture.ts';
import { voicesPicture } from './voicesPicture.ts';
import { widest } from './widest.ts';

/** Events in the overview; pages of their own have all. */
const EVENTS = 16;

function latestRows() {
  const main = new Set(mainOf(index.inTime).map((e) => e.id));
  return eventRows(1)
    .filter((r) => main.has(r.id))
    .slice(-EVENTS);
}

/** The events told by most sources, in the order of time; where none is told by several, the latest main ones, so that the first look shows what is held. */
export function leadingEvents() {
  const shared = eventRows(2);
  const rows = shared.length > 0 ? shared : latestRows();
  const leading = rows
    .map((row, i) => ({ row, i }))
    .sort((a, b) => b.row.cells.length - a.row.cells.length || a.i - b.i);
  return leading
    .slice(0, EVENTS)
    .sort((a, b) => a.i - b.i)
    .map(({ row }) => row);
}

/** Said of a picture that leaves sources out. */
const ofAll = (outlets: readonly Outlet[]): string =>
  outlets.length < index.telling.length
    ? `: the ${outlets.length} sources of ${index.telling.length} that tell most`
    : '';

/** Every picture of the overview by the name of its file; null where there is nothing to draw. */
export const pictures: Record<string, () => Picture | null> = {
  timeline: () => {
    const outlets = widest(index.telling, (o) => index.eventsOfOutlet.get(o.id)?.length ?? 0);
    const drawn = new Set(outlets.map((o) => o.id));
    return lanesPicture(
      mainOf(index.inTime),
      outlets,
      (e) => new Map([...index.standingsOfEvent(e)].filter(([id]) => drawn.has(id))),
    );
  },
  events: () => {
    const rows = leadingEvents();
    const outlets = widest(index.telling, (o) => rows.filter((r) => r.cells.some((c) => c.source === o.id)).length);
    const about = { id: 'events', title: `Which source tells which event${ofAll(outlets)}`, what: 'event' };
    const missing = new Map(eventSheet(rows, 'events').rows.map((r) => [r.id, r.missing]));
    const sign = (r: Row, o: Outlet) => missing.get(r.id)?.get(o.id)?.sign ?? (excerpts.has(o.id) ? '…' : '·');
    return rows.length > 0 ? matrixPicture(about, rows, outlets, sign) : null;
  },
  voices: () => voicesPicture(measures.voices.speakers, index.telling),
  frames: () => framesPicture(measures.frames.frames, index.telling),
  together: () => togetherPicture(measures.together),
};

/** Two sources back to back: cues of frames, own voice solid, words of others outlined. */
export function framesMirror({ id, a, b }: Pair): Picture | null {
  const rows: MirrorRow[] = measures.frames.frames.map((f) => {
    const of = (source: string): [number, number] => {
      const c = f.cells.find((x) => x.source === source);
      return [c?.own ?? 0, c?.others ?? 0];
    };
    return { label: f.label, a: of(a.id), b: of(b.id) };
  });
  return mirrorPicture({ id: `${id}-frames`, title: 'Cues of frames, side by side', unit: 'Cues found' }, a, b, rows);
}

const SPEAKERS = 14;

/** Two sources back to back: words of each speaker, quoted solid, reported outlined. */
export function voicesMirror({ id, a, b }: Pair): Picture | null {
  const rows: MirrorRow[] = measures.voices.speakers
    .map((s) => {
      const of = (source: string): [number, number] => {
        const c = s.cells.find((x) => x.source === source);
        return [c?.quotedWords ?? 0, c?.attributedWords ?? 0];
      };
      return { label: s.label, a: of(a.id), b: of(b.id) };
    })
    .filter((r) => r.a[0] + r.a[1] + r.b[0] + r.b[1] > 0)
    .slice(0, SPEAKERS);
  return mirrorPicture({ id, title: 'Whose words, side by side', unit: 'Words carried from each speaker' }, a, b, rows);
}

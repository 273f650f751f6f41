import { scaleLinear } from 'd3-scale';
import type { Event } from '../model/event.ts';
import { count } from './count.ts';

/** Positions are shares of the whole width, 0 to 1; `y` counts pixels from the top. */
export interface Strip {
  years: { year: string; x: number; width: number; count: number; wide: boolean; narrow: boolean }[];
  gaps: { x: number; width: number }[];
  marks: { x: number; width: number; y: number }[];
  aloud: string;
}

/** Beyond so many dates, those that fall on the same place of a line this fine are one mark, so that a page's weight has an end. */
const places = 400;

const made = new WeakMap<readonly Event[], Strip | null>();

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/**
 * Dated events on one line. A year with events gets a place of its own width; a run of years without gets a narrow one,
 * so that one early date doesn't squeeze all others into a corner. Where not all years can be named, `wide` and `narrow` say which have a label on a wide screen and on a phone.
 */
export function stripOf(events: readonly Event[]): Strip | null {
  const held = made.get(events);
  if (held !== undefined) return held;
  const strip = drawn(events);
  made.set(events, strip);
  return strip;
}

function drawn(events: readonly Event[]): Strip | null {
  const dated = events.flatMap((e) => (e.date && /^\d{4}-/.test(e.date.min) ? [e.date] : []));
  if (dated.length === 0) return null;
  const counts = new Map<number, number>();
  for (const d of dated) {
    const y = Number(d.min.slice(0, 4));
    counts.set(y, (counts.get(y) ?? 0) + 1);
  }
  const years = [...counts.keys()].sort((a, b) => a - b);
  const [first, last] = [years[0]!, years.at(-1)!];
  const domain: number[] = [];
  const range: number[] = [];
  const gaps: [number, number][] = [];
  let at = 0;
  for (let y = first; y <= last; ) {
    const held = counts.get(y);
    let next = y + 1;
    if (!held) while (!counts.has(next)) next++;
    domain.push(day(`${String(y).padStart(4, '0')}-01-01`));
    range.push(at);
    const width = held ? 1 + Math.log2(held) : 0.5;
    if (!held) gaps.push([at, at + width]);
    at += width;
    y = next;
  }
  domain.push(day(`${String(last + 1).padStart(4, '0')}-01-01`));
  range.push(at);
  const scale = scaleLinear(
    domain,
    range.map((r) => r / at),
  ).clamp(true);
  const rows: number[] = [];
  const place = (iso: string): number =>
    dated.length > places ? Math.round(scale(day(iso)) * places) / places : scale(day(iso));
  const seen = new Set<string>();
  const marks = [...dated]
    .map((d) => ({ min: day(d.min), max: day(d.max), x: place(d.min), end: place(d.max) }))
    .sort((a, b) => a.min - b.min || a.max - b.max)
    .filter(({ x, end }) => dated.length <= places || (!seen.has(`${x} ${end}`) && seen.add(`${x} ${end}`)))
    .map(({ x, end }) => {
      const width = Math.max(0, end - x);
      let row = rows.findIndex((end) => end < x - 0.004);
      if (row < 0) row = rows.length < 5 ? rows.push(0) - 1 : 4;
      rows[row] = x + width;
      return { x, width, y: 40 - row * 8 };
    });
  const label = { wide: roomy(0.035), narrow: roomy(0.13) };
  return {
    years: years.map((y) => {
      const x = scale(day(`${String(y).padStart(4, '0')}-01-01`));
      const end = scale(day(`${String(y + 1).padStart(4, '0')}-01-01`));
      return {
        year: String(y).padStart(4, '0'),
        x,
        width: end - x,
        count: counts.get(y)!,
        wide: label.wide(x),
        narrow: label.narrow(x),
      };
    }),
    gaps: gaps.map(([a, b]) => ({ x: a / at, width: (b - a) / at })),
    marks,
    aloud: `${count(dated.length, 'dated event')} from ${first} to ${last}`,
  };
}

/** Says of each position in turn, left to right, whether it lies far enough from the last one that was let through. */
function roomy(share: number): (x: number) => boolean {
  let last = -1;
  return (x) => {
    const room = x - last >= share && x < 1 - share / 2;
    if (room) last = x;
    return room;
  };
}

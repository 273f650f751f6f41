import { scaleLinear } from 'd3-scale';
import { dayNumber } from '../model/calendar.ts';

/** A line of time as wide as 1: `place` gives a day's share of it, from the left; both lists are in the order of time. */
export interface YearScale {
  years: { year: number; x: number; width: number }[];
  gaps: { x: number; width: number }[];
  place: (day: number) => number;
}

const startOf = (year: number): number => dayNumber(year, 1, 1);

/**
 * A year with dates gets a place of its own width, wider by the logarithm of how many they are; a run of years without gets a
 * narrow one, so that one early date doesn't squeeze all others into a corner. `counts`: year → how many dates; not empty.
 */
export function yearScale(counts: ReadonlyMap<number, number>): YearScale {
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
    domain.push(startOf(y));
    range.push(at);
    const width = held ? 1 + Math.log2(held) : 0.5;
    if (!held) gaps.push([at, at + width]);
    at += width;
    y = next;
  }
  domain.push(startOf(last + 1));
  range.push(at);
  const place = scaleLinear(
    domain,
    range.map((r) => r / at),
  ).clamp(true);
  return {
    years: years.map((year) => {
      const x = place(startOf(year));
      return { year, x, width: place(startOf(year + 1)) - x };
    }),
    gaps: gaps.map(([a, b]) => ({ x: a / at, width: (b - a) / at })),
    place,
  };
}

/** Says of each position in turn, left to right, whether it lies `share` of the width from the last one that was let through. */
export function roomy(share: number): (x: number) => boolean {
  let last = -1;
  return (x) => {
    const room = x - last >= share && x < 1 - share / 2;
    if (room) last = x;
    return room;
  };
}

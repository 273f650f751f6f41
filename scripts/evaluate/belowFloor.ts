import type { Measure, Measures } from './measures.ts';

export type Floors = { readonly [M in Measure]?: number };

/** “.218”, “.9”, “1”. */
const short = (x: number): string => String(x).replace(/^0(?=\.)/, '');

/** One line for each figure below its floor; a figure that can't be measured any more is below it too. */
export function belowFloor(measures: Measures, floors: Floors): string[] {
  return (Object.keys(floors) as Measure[]).flatMap((name) => {
    const [figure, floor] = [measures[name], floors[name]!];
    if (figure !== null && figure >= floor) return [];
    const is = figure === null ? '(nothing to measure)' : short(figure);
    return `${name} ${is} is below its floor ${short(floor)} — npm run evaluate -- --misses lists what falls short`;
  });
}

/** Each figure with its floor, a line each. */
export function besideFloors(measures: Measures, floors: Floors): string {
  return (Object.keys(measures) as Measure[])
    .map((name) => {
      const [figure, floor] = [measures[name], floors[name]];
      const is = figure === null ? 'not measured' : short(figure);
      return `${name}: ${is}${floor === undefined ? '' : ` (floor ${short(floor)})`}`;
    })
    .join('\n');
}

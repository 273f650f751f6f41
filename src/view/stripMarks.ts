/** One date on a strip: where it begins and how far it reaches, as shares of the width; `y` counts pixels from the top. */
export interface Mark {
  x: number;
  width: number;
  y: number;
}

/** Beyond so many dates, those that fall on the same place of a line this fine are one mark, so that a page's weight has an end. */
const places = 400;
/** Rows of marks above the axis, the lowest first; what finds no row free lies on the topmost. */
const rows = 5;

/** Dates as marks in rows that keep them apart; `place` gives a day's share of the width. */
export function marksOf(dates: readonly { min: string; max: string }[], place: (iso: string) => number): Mark[] {
  const many = dates.length > places;
  const at = (iso: string): number => (many ? Math.round(place(iso) * places) / places : place(iso));
  const seen = new Set<string>();
  const ends: number[] = [];
  return [...dates]
    .sort((a, b) => (a.min < b.min ? -1 : a.min > b.min ? 1 : a.max < b.max ? -1 : a.max > b.max ? 1 : 0))
    .map((d) => ({ x: at(d.min), end: at(d.max) }))
    .filter(({ x, end }) => !many || (!seen.has(`${x} ${end}`) && seen.add(`${x} ${end}`)))
    .map(({ x, end }) => {
      const width = Math.max(0, end - x);
      let row = ends.findIndex((e) => e < x - 0.004);
      if (row < 0) row = ends.length < rows ? ends.push(0) - 1 : rows - 1;
      ends[row] = x + width;
      return { x, width, y: 40 - row * 8 };
    });
}

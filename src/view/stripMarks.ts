/** One date on a strip: where it begins and how far it reaches, as shares of the width; `y` and `height` count pixels from the top. */
export interface Mark {
  x: number;
  width: number;
  y: number;
  height: number;
  sign: 'day' | 'range' | 'count';
}

/** Beyond so many dates, the line is parted evenly, and each part has a bar as high as the number of dates that begin in it. */
const many = 150;
const parts = 120;
/** Rows of marks above the axis, the lowest first; what finds no row free lies on the topmost. */
const rows = 5;
const [axis, high] = [46, 42];

/** Dates as marks above an axis; `place` gives a day's share of the width. */
export function marksOf(dates: readonly { min: string; max: string }[], place: (iso: string) => number): Mark[] {
  return dates.length > many ? counted(dates, place) : drawn(dates, place);
}

function drawn(dates: readonly { min: string; max: string }[], place: (iso: string) => number): Mark[] {
  const ends: number[] = [];
  return [...dates]
    .sort((a, b) => (a.min < b.min ? -1 : a.min > b.min ? 1 : a.max < b.max ? -1 : a.max > b.max ? 1 : 0))
    .map((d) => {
      const x = place(d.min);
      const width = Math.max(0, place(d.max) - x);
      let row = ends.findIndex((e) => e < x - 0.004);
      if (row < 0) row = ends.length < rows ? ends.push(0) - 1 : rows - 1;
      ends[row] = x + width;
      const y = 40 - row * 8;
      return width > 0.004 ? { x, width, y, height: 3, sign: 'range' } : { x, width, y: y - 4, height: 8, sign: 'day' };
    });
}

function counted(dates: readonly { min: string }[], place: (iso: string) => number): Mark[] {
  const counts = new Map<number, number>();
  for (const d of dates) {
    const part = Math.min(parts - 1, Math.floor(place(d.min) * parts));
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([part, n]) => {
      const height = Math.max(2, Math.round((n / most) * high));
      return { x: part / parts, width: 0.8 / parts, y: axis - height, height, sign: 'count' };
    });
}

/** Whether the marks of so many dates are counts. */
export const areCounted = (dates: number): boolean => dates > many;

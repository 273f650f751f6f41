/** A stretch of text on a page of a PDF: its place in points, from the page's lower left corner. */
export interface Glyphs {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A line of text as it is read, with the edges of its column. */
export interface PdfLine {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  page: number;
  /** Which stretch of one column on one page it is in. */
  column: number;
}

type Interval = readonly [from: number, to: number];
interface Row {
  y: number;
  size: number;
  parts: Glyphs[];
}

/** A gutter between columns is as wide as an em, and as many rows run beside it. */
const leastGutter = 0.9;
const leastRows = 4;

/** The lines of a page in the order in which they are read: column by column where columns stand side by side. */
export function linesOfPage(glyphs: readonly Glyphs[], page: number): PdfLine[] {
  const rows = rowsOf(glyphs);
  const lines: PdfLine[] = [];
  let column = 0;
  for (const band of bandsOf(rows)) {
    column++;
    for (const [n, parts] of columnsOf(band).entries()) {
      if (n > 0) column++;
      for (const row of parts) lines.push(lineOf(row, page, column));
    }
  }
  return lines;
}

/** What stands at one height, from the top of the page down. */
function rowsOf(glyphs: readonly Glyphs[]): Row[] {
  const rows: Row[] = [];
  for (const g of [...glyphs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - g.y) < Math.min(row.size, g.size) * 0.45) {
      row.parts.push(g);
      row.size = Math.max(row.size, g.size);
    } else rows.push({ y: g.y, size: g.size, parts: [g] });
  }
  for (const row of rows) row.parts.sort((a, b) => a.x - b.x);
  return rows;
}

interface Band {
  rows: Row[];
  /** What no row of it writes on, between what it does. */
  gutters: Interval[];
}

/** Rows that leave the same gutters white, as far as they reach; all others one by one. */
function bandsOf(rows: readonly Row[]): Band[] {
  const left = Math.min(...rows.flatMap((r) => r.parts.map((p) => p.x)));
  const right = Math.max(...rows.flatMap((r) => r.parts.map((p) => p.x + p.width)));
  const bands: Band[] = [];
  for (let i = 0; i < rows.length; ) {
    let white = whiteOf(rows[i]!, left, right);
    let end = i + 1;
    while (end < rows.length) {
      const both = overlap(white, whiteOf(rows[end]!, left, right));
      if (both.length === 0) break;
      white = both;
      end++;
    }
    const band = rows.slice(i, end);
    const gutters = white.filter(([from, to]) => {
      const beside = (is: (p: Glyphs) => boolean): number => band.filter((r) => r.parts.some(is)).length;
      return (
        Math.min(
          beside((p) => p.x + p.width <= from + 1),
          beside((p) => p.x >= to - 1),
        ) >= leastRows
      );
    });
    if (gutters.length > 0) bands.push({ rows: band, gutters });
    else {
      const before = bands.at(-1);
      if (before && before.gutters.length === 0) before.rows.push(rows[i]!);
      else bands.push({ rows: [rows[i]!], gutters: [] });
      i++;
      continue;
    }
    i = end;
  }
  return bands;
}

/** The white stretches of a row that are wide enough for a gutter. */
function whiteOf({ parts, size }: Row, left: number, right: number): Interval[] {
  const white: Interval[] = [];
  let at = left;
  for (const p of [...parts, { x: right, width: 0 }]) {
    if (p.x - at >= size * leastGutter) white.push([at, p.x]);
    at = Math.max(at, p.x + p.width);
  }
  return white;
}

function overlap(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  return a.flatMap(([from, to]) =>
    b.flatMap(([start, end]): Interval[] => {
      const both: Interval = [Math.max(from, start), Math.min(to, end)];
      return both[1] - both[0] >= 6 ? [both] : [];
    }),
  );
}

/** The rows of each column of a band. */
function columnsOf({ rows, gutters }: Band): Row[][] {
  const edges = gutters.map(([from, to]) => (from + to) / 2);
  return Array.from({ length: edges.length + 1 }, (_, n) =>
    rows.flatMap((row) => {
      const parts = row.parts.filter((p) => p.x >= (edges[n - 1] ?? -Infinity) && p.x < (edges[n] ?? Infinity));
      return parts.length > 0 ? [{ ...row, parts }] : [];
    }),
  );
}

function lineOf({ parts, y }: Row, page: number, column: number): PdfLine {
  let text = '';
  let at = parts[0]!.x;
  let size = 0;
  for (const p of parts) {
    const apart = text !== '' && p.x - at > p.size * 0.15;
    text += apart && !/\s$/.test(text) && !/^\s/.test(p.text) ? ` ${p.text}` : p.text;
    at = p.x + p.width;
    size = Math.max(size, p.size);
  }
  return { text: text.replace(/\s+/g, ' ').trim(), x: parts[0]!.x, right: at, y, size, page, column };
}

import type { PdfLine } from './pdfLines.ts';

/** A page's height in points. */
export type Heights = readonly number[];

/** What a PDF holds: a paragraph each, the headline that its largest letters print, and the address that a browser prints at the edge of each page. */
export interface PdfText {
  title: string | null;
  paragraphs: string[];
  address: string | null;
}

export function textOfLines(all: readonly PdfLine[], heights: Heights): PdfText {
  const isEdge = (l: PdfLine): boolean => {
    const height = heights[l.page] ?? 0;
    return l.y > height * (1 - zone) || l.y < height * zone;
  };
  const address = addressOf(all.filter(isEdge).map((l) => l.text));
  const lines = withoutRunningHeads(all, isEdge).filter((l) => l.text !== '');
  const usual = median(lines.flatMap((l) => Array.from({ length: Math.ceil(l.text.length / 20) }, () => l.size)));
  const head = headlineOf(lines, usual);
  const body = lines.filter((l) => !head.includes(l));
  const words = new Set(body.flatMap((l) => l.text.toLowerCase().match(/(?<!\p{L})\p{L}{1,40}-\p{L}{1,40}/gu) ?? []));
  const paragraphs: string[] = [];
  let before: PdfLine | undefined;
  const columns = edgesOf(body);
  const leading = leadingOf(body);
  for (const line of body) {
    if (before && goesOn(before, line, columns, leading)) paragraphs.push(joined(paragraphs.pop()!, line.text, words));
    else paragraphs.push(line.text);
    before = line;
  }
  const title = head.reduce((text, l) => (text ? joined(text, l.text, words) : l.text), '');
  return { title: title || null, paragraphs, address };
}

/** Zones at the edges of a page in which heads and page numbers run. */
const zone = 0.12;
const pageNumber =
  /^(?:(?:page|seite|p\.|s\.)\s?)?[-–—]?\s?(?:\d{1,4}|[ivxl]{1,6})\s?[-–—]?(?:\s?(?:of|von|\/)\s?\d{1,4})?$/i;

/** What browsers print around each page: where it is from, before its number and maybe behind its title, and when it was printed. */
function printedAddress(line: string): string | null {
  const words = line.split(' ');
  const at = words.findIndex((word) => beginsAddress.test(word));
  const behind = words.slice(at + 1).join(' ');
  return at >= 0 && (behind === '' || pageNumber.test(behind)) ? words[at]! : null;
}
const beginsAddress = /^https?:\/\//i;

/** The one whole address that the edges of pages begin with, or have behind their title on several; prose may end in one, too. */
function addressOf(edges: readonly string[]): string | null {
  const alone = edges.filter((line) => beginsAddress.test(line)).flatMap((line) => printedAddress(line) ?? []);
  const found = alone.length > 0 ? alone : edges.flatMap((line) => printedAddress(line) ?? []);
  const [first] = found;
  if (first === undefined || /…|\.\.\.$/.test(first) || found.some((other) => other !== first)) return null;
  return alone.length > 0 || found.length > 1 ? first : null;
}
const printedTime = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}\b/;

/** Without what stands at the head or foot of several pages, its numbers aside, and without what a browser or a lone page number prints there. */
function withoutRunningHeads(lines: readonly PdfLine[], isEdge: (l: PdfLine) => boolean): PdfLine[] {
  const keyOf = (l: PdfLine): string => l.text.toLowerCase().replace(/[^\p{L}]+/gu, '');
  const pages = new Map<string, Set<number>>();
  for (const l of lines) if (isEdge(l) && keyOf(l)) pages.set(keyOf(l), (pages.get(keyOf(l)) ?? new Set()).add(l.page));
  return lines.filter(
    (l) =>
      !isEdge(l) ||
      (![pageNumber, printedTime].some((is) => is.test(l.text)) &&
        !(beginsAddress.test(l.text) && printedAddress(l.text)) &&
        (keyOf(l) === '' || (pages.get(keyOf(l))?.size ?? 0) < 2)),
  );
}

/** The first lines of the first page that are set in its largest letters, well above the usual. */
function headlineOf(lines: readonly PdfLine[], usual: number): PdfLine[] {
  const first = lines.filter((l) => l.page === 0).slice(0, 30);
  const largest = Math.max(0, ...first.filter((l) => /\p{L}{2}/u.test(l.text)).map((l) => l.size));
  if (largest < usual * 1.2) return [];
  const from = first.findIndex((l) => l.size > largest - 0.5);
  const to = first.findIndex((l, i) => i > from && l.size <= largest - 0.5);
  const head = first.slice(from, to < 0 ? undefined : to);
  return head.length <= 5 && head.map((l) => l.text).join(' ').length <= 300 ? head : [];
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const columnOf = (l: PdfLine): string => `${l.page} ${l.column}`;

/** The left and right edge of each column. */
function edgesOf(lines: readonly PdfLine[]): Map<string, { left: number; right: number }> {
  const edges = new Map<string, { left: number; right: number }>();
  for (const l of lines) {
    const e = edges.get(columnOf(l)) ?? { left: l.x, right: l.right };
    edges.set(columnOf(l), { left: Math.min(e.left, l.x), right: Math.max(e.right, l.right) });
  }
  return edges;
}

/** How far lines of one paragraph usually stand from one another. */
const leadingOf = (lines: readonly PdfLine[]): number =>
  median(
    lines.flatMap((l, i) => {
      const above = lines[i - 1];
      return above && columnOf(above) === columnOf(l) && above.y > l.y ? [above.y - l.y] : [];
    }),
  );

const isClosed = (text: string): boolean => /[.!?…:]["”’»)\]]{0,2}$/.test(text);

/** Whether a line goes on with the paragraph of the line before it. */
function goesOn(
  above: PdfLine,
  line: PdfLine,
  columns: ReadonlyMap<string, { left: number; right: number }>,
  leading: number,
): boolean {
  if (Math.abs(above.size - line.size) > 0.8) return false;
  const short = columns.get(columnOf(above))!.right - above.right > line.size * 3;
  const begins = line.x - columns.get(columnOf(line))!.left > line.size * 0.7;
  if (columnOf(above) !== columnOf(line))
    // Into the next column or page goes what has no end yet.
    return !isClosed(above.text) && (hyphen.test(above.text) || /^[\p{Ll}\p{N}“"(]/u.test(line.text) || !short);
  if (above.y - line.y > leading * 1.4) return false;
  const indented = above.x - columns.get(columnOf(above))!.left > line.size * 0.7;
  if (begins && !indented) return false;
  return !(short && isClosed(above.text));
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}，。、「」]/u;
const hyphen = /\p{L}[-\u00ad\u2010]$/u;

/** Two lines as one text: a word parted at the line's end is one again, unless it has its hyphen elsewhere in a line. */
function joined(text: string, next: string, hyphenated: ReadonlySet<string>): string {
  if (unspaced.test(text.slice(-1)) && unspaced.test(next[0] ?? '')) return text + next;
  if (!hyphen.test(text) || !/^\p{L}/u.test(next)) return `${text} ${next}`;
  const word = `${/\p{L}{1,40}$/u.exec(text.slice(0, -1))?.[0] ?? ''}-${/^\p{L}{1,40}/u.exec(next)![0]}`.toLowerCase();
  const keeps = !text.endsWith('\u00ad') && (hyphenated.has(word) || /^\p{Lu}/u.test(next));
  return (keeps ? text : text.slice(0, -1)) + next;
}

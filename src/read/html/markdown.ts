import { isHeading, type Paragraph } from './paragraphs.ts';

/** Paragraphs as Markdown that reads as they did: what would be markup in their text is escaped. */
export function markdownOf(paragraphs: readonly Paragraph[]): string {
  let text = '';
  const widths = new Map<number, number>();
  for (const { row } of paragraphs)
    if (row) widths.set(row.table, Math.max(row.cells.length, widths.get(row.table) ?? 0));
  paragraphs.forEach((p, i) => {
    const before = paragraphs[i - 1];
    // Items of one list and rows of one table stand line below line.
    const together = before && ((isItem(p) && isItem(before)) || (p.row && isOneTable(p, before)));
    text +=
      (i === 0 ? '' : together ? '\n' : '\n\n') +
      (p.row ? rowOf(p, before, paragraphs[i + 1], widths.get(p.row.table)!) : marked(p));
  });
  return text;
}

const isItem = (p: Paragraph): boolean => p.within === 'item' && !isHeading(p);
const isOneTable = (a: Paragraph | undefined, b: Paragraph | undefined): boolean =>
  a?.row !== undefined && a.row.table === b?.row?.table;

/** A row of a table, filled up to its widest; the first has the line below it that makes it one. A row alone is a line of text. */
function rowOf(p: Paragraph, before: Paragraph | undefined, behind: Paragraph | undefined, wide: number): string {
  const first = !isOneTable(before, p);
  if (first && !isOneTable(behind, p)) return escaped(p.text);
  const cells = Array.from({ length: wide }, (_, n) => plain(p.row!.cells[n] ?? '').replaceAll('|', '\\|'));
  const line = `| ${cells.join(' | ')} |`;
  return first ? `${line}\n|${' --- |'.repeat(wide)}` : line;
}

function marked(p: Paragraph): string {
  const text = escaped(p.text);
  if (isHeading(p)) return `${p.tag === 'H1' || p.tag === 'H2' ? '##' : '###'} ${text}`;
  if (p.within === 'item') return `- ${text}`;
  return p.within === 'quote' ? `> ${text}` : text;
}

/** A line of text whose every character stands for itself in Markdown. */
export const escaped = (text: string): string =>
  text
    // Signs in an address are the address's: an escape would be read as part of it.
    .split(/((?:https?:\/\/|www\.)\S+)/i)
    .map((piece, i) => (i % 2 === 1 ? piece : plain(piece)))
    .join('')
    // What begins a block.
    .replace(/^(?:#{1,6}(?=\s|$)|>|[+=-](?=\s|[=-]|$)|~~~|\|)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

/** Emphasis, code, strikethrough, raw HTML and entities wherever they stand; brackets where a link or a note is meant. */
const plain = (text: string): string =>
  text
    .replace(/[*`\\]|~(?=~)|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|<(?=[a-z!/?])|&(?=#?\w{1,30};)/giu, '\\$&')
    .replace(/\](?=[([:])|\[(?=\^|[ x]\])/gi, '\\$&');

import type { DomDocument, DomElement } from './dom.ts';

/** Stands on a table whose rows belong together; `summary` is what Readability knows such tables by, and keeps them. */
export const marker = 'data-rows';

/** What a cell of figures or words never holds; a page laid out with tables has it in them. */
const laidOut = 'table,p+p,h1,h2,h3,ul,ol,form,blockquote,div div';
/** Characters. A cell that holds more is a column of text. */
const longest = 160;

/** Marks the tables of a page that hold data: two rows or more of two short cells or more. */
export function markTables(document: DomDocument): void {
  for (const table of document.querySelectorAll('table')) {
    if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) continue;
    if (table.querySelector(laidOut) !== null) continue;
    const rows = [...table.querySelectorAll('tr')].map(cellsOf);
    const wide = rows.filter((cells) => cells.length > 1);
    if (wide.length < 2 || wide.length * 2 < rows.length) continue;
    if (rows.flat().some((cell) => wordsOf(cell).length > longest)) continue;
    table.setAttribute(marker, '');
    table.setAttribute('summary', 'data');
  }
}

/** The cells of a row, in their order. */
export const cellsOf = (row: DomElement): DomElement[] =>
  Array.from(row.childNodes).filter((n): n is DomElement => /^t[dh]$/i.test(n.nodeName));

export const wordsOf = (cell: DomElement): string => (cell.textContent ?? '').replace(/[\s\u200b\ufeff]+/g, ' ').trim();

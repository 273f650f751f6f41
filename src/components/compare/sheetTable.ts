import type { Outlet } from '../../edition/outlet.ts';
import { type Href, sourcePath } from '../../view/address.ts';
import { anchor, type SheetCell as Cell, type Sheet, type SheetRow } from '../../view/compare/sheet.ts';
import { quotationsOf } from '../../view/compare/weight.ts';
import { count } from '../../view/count.ts';
import { quoted } from '../../view/quoted.ts';
import { attribute, type Html, html } from '../lines/html.ts';
import { monogram } from '../lines/monogram.ts';
import { comparison } from './comparison.ts';
import { sheetCell } from './sheetCell.ts';
import { sheetWords } from './sheetWords.ts';

export interface SheetTableOptions {
  head: string;
  outlets?: readonly Outlet[] | undefined;
  /** The most pieces of evidence to print for one cell. */
  most?: number | undefined;
  /** Where the words of a source in a row stand otherwise: a table too heavy for its page has numbers that lead there. */
  all?: ((row: SheetRow, source: string) => string | undefined) | undefined;
  /** So many quotations the table may bring where their words stand elsewhere, too. */
  room?: number | undefined;
}

const COLUMNS = 14;
const SOURCES = 12;
/** So many sources a row names; of more, those with the largest numbers. */
const CHIPS = 40;
const largest = (cells: readonly [string, Cell][]): ReadonlySet<string> =>
  new Set(
    [...cells]
      .sort(([, a], [, b]) => b.total - a.total)
      .slice(0, CHIPS)
      .map(([id]) => id),
  );

/** Why a source has nothing in a row. */
const missing = (outlet: Outlet, row: SheetRow): { sign: string; says: string } =>
  row.missing?.get(outlet.id) ??
  (comparison.partly.has(outlet.id)
    ? { sign: '…', says: 'not found, only an excerpt is held' }
    : { sign: '·', says: 'not found' });

/**
 * A table of sources with a row for each thing; every number leads to its words, which open under the row. With more
 * sources than columns fit, a row names only those that have it.
 */
export function sheetTable(sheet: Sheet, href: Href, options: SheetTableOptions): Html {
  const { index } = comparison;
  const { head, outlets = index.telling, all, room = 20 } = options;
  const many = outlets.length > COLUMNS;
  const most = many ? 1 : (options.most ?? (outlets.length > 8 ? 2 : 8));
  const place = new Map(outlets.map((o, i) => [o.id, i]));
  let quotations = 0;
  for (const r of sheet.rows)
    for (const [id, c] of r.cells) if (place.has(id)) quotations += quotationsOf(c.evidence.length, most);
  const elsewhere = all && quotations > room ? all : null;

  const row = (r: SheetRow): Html => {
    const cells = [...r.cells]
      .filter(([id, c]) => place.has(id) && c.parts.length > 0)
      .sort(([a], [b]) => place.get(a)! - place.get(b)!);
    const words = elsewhere ? [] : cells.filter(([, c]) => c.evidence.length > 0);
    const at = anchor(sheet.id, r.id);
    const here = new Set(words.slice(0, SOURCES).map(([id]) => id));
    const leadsTo = (id: string, c: Cell): string | undefined => {
      if (here.has(id)) return `#${anchor(at, id)}`;
      const path = c.evidence.length > 0 && elsewhere?.(r, id);
      return path ? href(path) : undefined;
    };
    const chips = cells.length > CHIPS + 1 ? largest(cells) : null;
    const chip = ([id, c]: [string, Cell]): Html => {
      const o = index.outlet.get(id)!;
      return html`<span class="chip"><span class="cell-note">${o.monogram}</span> ${sheetCell(o, c, leadsTo(id, c))}</span>`;
    };
    const column = (o: Outlet): Html => {
      const c = r.cells.get(o.id);
      if (c && c.parts.length > 0)
        return html`<td data-who="${o.monogram}"> ${sheetCell(o, c, leadsTo(o.id, c))} </td>`;
      const { sign, says } = missing(o, r);
      return html`<td class="none" data-who="${o.monogram}"> <span class="cell-note" title="${o.name}: ${says}"><span aria-hidden="true">${sign}</span><span class="vh">${says}</span></span> </td>`;
    };
    const named = r.path ? html`<a href="${href(r.path)}">${r.label}</a>` : r.quoted ? quoted(r.label) : r.label;
    const first = html`<th scope="row">${named}${r.aside && html`<span class="cell-note"> ${r.aside}</span>`}</th>`;
    const rest = many
      ? html`<td>${cells.filter(([id]) => chips?.has(id) ?? true).map(chip)}${chips && html`<span class="cell-note">and ${count(cells.length - CHIPS, 'other source')}</span>`}</td>`
      : outlets.map(column);
    const opened =
      words.length > 0 &&
      html`<tr class="words"><td colspan="${many ? 2 : outlets.length + 1}">${sheetWords({ label: r.label, at, cells: words, most, all: all && ((id) => all(r, id)) }, href)}</td></tr>`;
    return html` <tr${attribute('class', words.length > 0 && 'has-words')} id="${at}"> ${first} ${rest} </tr> ${opened} `;
  };

  const looks = [
    many && ' sheet-many',
    outlets.length < 3 && ' sheet-few',
    !many && outlets.length > 8 && ' sheet-tight',
  ];
  const columns = many
    ? html`<th scope="col">Sources that have it</th>`
    : outlets.map(
        (o) =>
          html`<th scope="col"><a href="${href(sourcePath(o.id))}" title="${o.name}">${monogram(o, { silent: true })}<span class="vh">${o.name}</span></a></th>`,
      );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${sheet.title}: the table"> <table class="sheet${looks}"> <caption class="vh">${sheet.title}</caption> <thead><tr><th scope="col">${head}</th>${columns}</tr></thead> <tbody> ${sheet.rows.map(row)} </tbody> </table> </div>`;
}

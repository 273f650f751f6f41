import type { Outlet } from '../../edition/outlet.ts';
import type { SheetCell } from '../../view/compare/sheet.ts';
import { attribute, type Html, html } from '../lines/html.ts';

/** One source's numbers for one row, leading to their words where those stand on the page. */
export function sheetCell(outlet: Outlet, { parts, note }: SheetCell, to: string | undefined): Html {
  const numbers = parts.map(
    (p) =>
      html`<span class="mono mono-${p.sign} src-${outlet.colour}" aria-hidden="true">${p.n}</span><span class="vh">${p.says} </span>`,
  );
  return html`<a${attribute('href', to)} title="${outlet.name}: ${parts.map((p) => p.says).join(', ')}">${numbers}${note && html`<span class="cell-note">${note}</span>`}</a>`;
}

import { index } from '../../edition/edition.ts';
import type { Href } from '../../view/address.ts';
import { anchor, type SheetCell } from '../../view/compare/sheet.ts';
import { count, listOfFirst, spell, upper } from '../../view/count.ts';
import { type Html, html } from '../lines/html.ts';
import { quotation } from '../lines/quotation.ts';

export interface SheetWordsOptions {
  label: string;
  /** What the ids of the sources' parts begin with. */
  at: string;
  cells: readonly (readonly [source: string, cell: SheetCell])[];
  /** The most pieces of evidence for one cell. */
  most: number;
  /** Path of the page that has all of a source's. */
  all?: ((source: string) => string | undefined) | undefined;
}

/** With very many sources the page would be mostly quotations: the first dozen stand here, all are in the files. */
const SOURCES = 12;

/** The words behind one row, source by source, opened in place. */
export function sheetWords({ label, at, cells, most, all }: SheetWordsOptions, href: Href): Html {
  const ofSource = ([id, c]: (typeof cells)[number]): Html => {
    const evidence = c.evidence.slice(0, most);
    const quotations = [...Map.groupBy(evidence, (e) => e.article)].map(([article, own]) =>
      quotation(
        article,
        own.map((e) => e.span),
        href,
      ),
    );
    const to = [...new Set(evidence.flatMap((e) => e.to ?? []))];
    const path = all?.(id);
    const more =
      c.total > evidence.length &&
      html`<p class="aside">${path ? html`<a href="${href(path)}">All ${count(c.total, 'passage')}</a>` : `${upper(spell(evidence.length))} of ${count(c.total, 'passage')} shown.`}</p>`;
    return html`<div class="words-of" id="${anchor(at, id)}"> ${quotations} ${to.length > 0 && html`<p class="aside">Attributed to: ${to.join(', ')}.</p>`} ${more} </div>`;
  };
  const names = cells.slice(SOURCES).map(([id]) => index.outlet.get(id)!.name);
  const rest = names.length > 0 && html`<p class="aside">And ${listOfFirst(names, SOURCES, 'other source')}.</p>`;
  return html`<details class="evidence"> <summary>The words<span class="vh"> for ${label}</span></summary> ${cells.slice(0, SOURCES).map(ofSource)} ${rest} </details>`;
}

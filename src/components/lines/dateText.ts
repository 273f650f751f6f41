import { inWords, machineForm } from '../../view/when.ts';
import { type Html, html } from './html.ts';

export interface DateTextOptions {
  /** Says how it is known where that isn't plain. */
  inferred?: boolean;
  /** Something happened once within it, so that “from” an open day says too much. */
  publication?: boolean;
}

/** A date as people write it, with the machine's form beside it. */
export function dateText(
  edtf: string | null | undefined,
  { inferred = false, publication = false }: DateTextOptions = {},
): Html {
  const why = inferred && html`<span class="aside"> (inferred from the text)</span>`;
  if (!edtf) return html`<span class="undated">date not stated</span>${why}`;
  const words = publication ? inWords(edtf).replace(/^from /, 'on or after ') : inWords(edtf);
  const machine = machineForm(edtf);
  return machine
    ? html`<time datetime="${machine}">${words}</time>${why}`
    : html`<data value="${edtf}">${words}</data>${why}`;
}

import { articlePath, type Href } from '../../view/address.ts';
import type { Apparatus } from '../../view/apparatus.ts';
import { type Html, html } from './html.ts';
import { monogram } from './monogram.ts';

/**
 * One statement in every outlet's words: the wording nearest to its origin first, the others aligned under it, what they add
 * underlined; `explained` says how to read it.
 */
export function apparatus({ witnesses, columns }: Apparatus, href: Href, explained: boolean): Html {
  const rows = witnesses.map(
    (w, n) =>
      html`<tr> <th scope="row"><a href="${href(articlePath(w.claim.article))}">${monogram(w.outlet, { standing: w.standing })}</a></th> <td class="given">${w.given}</td> ${columns.map((c) => html`<td>${c[n]!.map((word) => [word.added ? html`<u>${word.text}</u>` : word.text, ' '])}</td>`)} </tr>`,
  );
  return html`<div class="scroll apparatus"> <table> <caption class="aside${!explained && ' vh'}">Word under word. <u>Underlined</u>: not in the first wording.</caption> <thead class="vh"><tr><th scope="col">Source</th><th scope="col">Given to</th><th scope="col" colspan="${columns.length}">Words</th></tr></thead> <tbody> ${rows} </tbody> </table> </div>`;
}

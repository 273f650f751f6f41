import { edition, index } from '../../edition/edition.ts';
import type { Href } from '../../view/address.ts';
import { correctionInWords } from '../../view/correction.ts';
import { correctionPath } from '../../view/correctionPages.ts';
import { count, upper } from '../../view/count.ts';
import { dateText } from './dateText.ts';
import { type Html, html } from './html.ts';

/** The latest of an entry's corrections; the log has all. */
const MOST = 6;

/** What an editor changed in an entry: who, when and why, beside what was changed. */
export function corrected(kind: 'event' | 'actor' | 'claim' | 'article', id: string, href: Href): Html {
  const all = edition.corrections?.length ?? 0;
  const held = index.correctionsOf.get(`${kind} ${id}`) ?? [];
  const latest = held
    .slice(-MOST)
    .map(
      ({ correction: c, number }) =>
        html`<p class="corrected"><a href="${href(correctionPath(number, all))}">Corrected</a> by ${c.who}, ${dateText(c.when)}. ${correctionInWords(c)} ${c.why}</p>`,
    );
  const earlier =
    held.length > MOST &&
    html`<p class="aside"><a href="${href('changes/')}">${upper(count(held.length - MOST, 'earlier correction'))}</a></p>`;
  return html`${latest} ${earlier}`;
}

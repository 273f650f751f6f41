import { index } from '../../edition/edition.ts';
import type { Claim } from '../../model/claim.ts';
import { nameAtStart } from '../../view/actorKind.ts';
import { actorPath, claimPath, type Href } from '../../view/address.ts';
import { passedOn, standingOfClaim } from '../../view/claimStanding.ts';
import { upper } from '../../view/count.ts';
import { excerpts } from '../../view/excerpt.ts';
import { corrected } from './corrected.ts';
import { attribute, type Html, html } from './html.ts';
import { monogram } from './monogram.ts';
import { pieces } from './pieces.ts';

export interface ClaimItemOptions {
  /** Give the element the claim's anchor. */
  anchor?: boolean | undefined;
  /** What the surroundings don't say already: the outlet and the speaker, the outlet alone, or neither. */
  name?: 'both' | 'outlet' | 'neither' | undefined;
  /** Leave out the link to where it stands, on the very page where it stands. */
  here?: boolean | undefined;
}

/** One statement as one article gives it: who is said to say it, how, and the words. */
export function claimItem(
  claim: Claim,
  href: Href,
  { anchor = false, name = 'both', here = false }: ClaimItemOptions = {},
): Html {
  const outlet = index.outletOf(claim.article);
  const said = claim.content.length ? claim.content : [...claim.source, ...claim.cue];
  const parts = excerpts(index.article.get(claim.article)!, said);
  const standing = standingOfClaim(claim);
  const passed = passedOn(claim);
  const own = claim.kind === 'unattributed';
  const sign = name !== 'neither' && html`${monogram(outlet, { standing: own ? 'own' : 'attributed' })} `;
  const speaker = (): Html => {
    if (own) return html`<span>${outlet.name}, in its own voice</span>`;
    const actor = claim.speaker ? index.actor.get(claim.speaker) : null;
    return actor
      ? html`<a href="${href(actorPath(actor.id))}">${nameAtStart(actor)}</a>`
      : html`<span>${upper(claim.speakerLabel ?? 'somebody not named')}</span>`;
  };
  const by = name === 'outlet' ? html`<span class="aside">${outlet.name}</span>` : name === 'both' && speaker();
  const how = [
    passed && html`<span class="aside"> ${passed}</span>`,
    standing && html`<span class="aside"> (${standing})</span>`,
  ];
  const who = (name !== 'neither' || passed || standing) && html`<p class="claim-who">${sign}${by}${how}</p>`;
  const link =
    !here &&
    html`<p class="claim-link"><a href="${href(claimPath(claim.article, claim.id))}">Where it stands<span class="vh"> in ${outlet.name}</span></a></p>`;
  return html`<div class="claim"${attribute('id', anchor && `claim-${claim.id}`)}> ${who} ${parts.map((part) => html`<blockquote class="claim-words"><p>${pieces(part)}</p></blockquote>`)} ${corrected('claim', claim.id, href)} ${link} </div>`;
}

import { index } from '../../edition/edition.ts';
import type { ClaimGroup } from '../../model/claim.ts';
import { eventPath, type Href } from '../../view/address.ts';
import { wordings } from '../../view/claimViews.ts';
import { count, spell } from '../../view/count.ts';
import { statementOf } from '../../view/statement.ts';
import { belongs } from '../../view/told.ts';
import { claimItem } from './claimItem.ts';
import { type Html, html } from './html.ts';
import { margin } from './margin.ts';
import { statement } from './statement.ts';

/** A statement as a line of a list: who says it, on what, the sources that give it, and their wordings behind it. */
export function statementLine(group: ClaimGroup, href: Href): Html {
  const claims = group.claims.flatMap((c) => index.claim.get(c) ?? []);
  // An event that the article is mainly about needn't have to do with the statement.
  const given = group.event ? index.event.get(group.event) : null;
  const event = given && claims.some((c) => belongs(c, given, index)) ? given : null;
  const on =
    event && html`<span class="aside"> Event: <a href="${href(eventPath(event.id))}">${event.label}</a></span>`;
  const words = claims.length === 1 ? 'The words' : `The words, from ${count(claims.length, 'place')}`;
  const cut = claims.length > wordings && `, of which ${spell(wordings)} are shown`;
  const evidence = claims.slice(0, wordings).map((c) => claimItem(c, href, { anchor: true, name: 'outlet' }));
  return html`<li id="group-${group.id}"><div class="line"> <p class="line-what">${statement(statementOf(group, index), href)}${on}</p> ${margin(index.standingsOfGroup(group), { event, part: true })} <details class="evidence"><summary>${words}${cut}</summary>${evidence}</details> </div></li>`;
}

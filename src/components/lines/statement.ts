import { actorPath, type Href } from '../../view/address.ts';
import { quoted } from '../../view/quoted.ts';
import type { Statement } from '../../view/statement.ts';
import { type Html, html } from './html.ts';

/** A statement in a line: who says it and how the site has it, then the article's words, in quotation marks only where it quotes them. */
export function statement({ speaker, how, words, quotation }: Statement, href: Href): Html {
  const who = speaker?.actor ? html`<a href="${href(actorPath(speaker.actor))}">${speaker.name}</a>` : speaker?.name;
  return html`<span class="by">${who}${how}:</span> <span class="quoted">${quotation ? quoted(words) : words}</span>`;
}

import { index } from '../../edition/edition.ts';
import type { Event } from '../../model/event.ts';
import { nameAtStart } from '../../view/actorKind.ts';
import type { Href } from '../../view/address.ts';
import { apparatusOf } from '../../view/apparatus.ts';
import { count, list, upper } from '../../view/count.ts';
import { speakersOf } from '../../view/speakers.ts';
import { statementOf } from '../../view/statement.ts';
import type { ToldLine } from '../../view/told.ts';
import { apparatus } from './apparatus.ts';
import { evidence } from './evidence.ts';
import { type Html, html } from './html.ts';
import { margin } from './margin.ts';
import { statement } from './statement.ts';

/** Statements, and articles whose words stand behind each: a page's weight has an end. */
const [MOST, WORDINGS] = [48, 4];
/** So many statements have their wordings laid under one another. */
const LAID = 8;

/** To whom else the same article gives the same words. */
function alsoOf({ main, groups }: ToldLine): string {
  const speakers = (g: typeof main) => g.claims.flatMap((id) => speakersOf(index.claim.get(id)!, index));
  const own = new Set(speakers(main).map((a) => a.id));
  const passing = new Set(main.claims.flatMap((id) => index.claim.get(id)!.via?.speaker ?? []));
  const others = groups
    .slice(1)
    .flatMap(speakers)
    .filter((a) => !own.has(a.id) && !passing.has(a.id));
  const names = [...new Set(others.map(nameAtStart))];
  return names.length > 0 ? `The same words are also given to ${list(names)}.` : '';
}

/** Statements in the order given, each on a line with its margin and its words behind it; after the `first` the rest is folded away. */
export function told(lines: readonly ToldLine[], event: Event, href: Href, first = MOST): Html {
  const laid = new Map(
    lines.slice(0, LAID).flatMap((l) => {
      const a = l.standings.size > 1 && apparatusOf(l, index);
      return a ? [[l, a] as const] : [];
    }),
  );
  const [explained] = laid.keys();
  const line = (l: ToldLine): Html => {
    const also = alsoOf(l);
    const words = l.claims.flatMap((c) => c.content.map((span) => ({ article: c.article, span })));
    const wordings = laid.get(l);
    return html`<li id="group-${l.main.id}"> <div class="line"> <p class="line-what">${statement(statementOf(l.main, index), href)}${also && html`<span class="aside"> ${also}</span>`}</p> ${margin(l.standings, { event, part: true })} ${wordings && apparatus(wordings, href, l === explained)} ${evidence(words, href, { summary: 'The words', most: WORDINGS })} </div> </li>`;
  };
  const listed = (part: readonly ToldLine[]): Html => html` <ol class="lines told"> ${part.map(line)} </ol> `;
  const [shown, folded] = [lines.slice(0, first), lines.slice(first, MOST)];
  const fold =
    folded.length > 0 &&
    html`<details class="fold"><summary>${upper(count(folded.length, 'more statement'))}</summary>${listed(folded)}</details>`;
  const rest =
    lines.length > MOST &&
    html`<p class="aside">${upper(count(lines.length - MOST, 'further statement'))}: each stands on the page of its article.</p>`;
  return html`${shown.length > 0 && listed(shown)}${fold} ${rest}`;
}

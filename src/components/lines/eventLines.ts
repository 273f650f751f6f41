import { isMinor } from '../../edition/minor.ts';
import type { Claim } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import type { Href } from '../../view/address.ts';
import { count, upper } from '../../view/count.ts';
import { runsOf } from '../../view/rank.ts';
import { stretchInWords } from '../../view/when.ts';
import { claimItem } from './claimItem.ts';
import { eventLine } from './eventLine.ts';
import { attribute, type Html, html } from './html.ts';

export interface EventLinesOptions {
  /** Event id → statements to stand under it. */
  said?: ReadonlyMap<string, readonly Claim[]> | undefined;
  /** All in one voice, since the list that these are part of holds no main event. */
  even?: boolean | undefined;
}

/** So many statements stand under one event; all are on its page. */
const most = 3;

/** “, 2019 to 2021”: when the first and the last of them happened; empty where no date is known. */
function timeOf(events: readonly Event[]): string {
  const words = stretchInWords(events.map((e) => e.date));
  return words ? `, ${words}` : '';
}

/** Events one a line, in the order given: smaller happenings in a smaller voice, and folded where many of them would make a wall. */
export function eventLines(
  events: readonly Event[],
  href: Href,
  { said, even = events.every(isMinor) }: EventLinesOptions = {},
): Html {
  const saidOn = (e: Event): readonly Claim[] => said?.get(e.id) ?? [];
  const folded = (run: readonly Event[]): Html =>
    html`<li class="minor"> <details class="smaller"><summary>${upper(count(run.length, 'smaller happening'))}${timeOf(run)}</summary> <ol class="lines">${run.map((e) => html`<li class="minor">${eventLine(e, href)}</li>`)}</ol> </details> </li>`;
  const line = (e: Event): Html => {
    const claims = saidOn(e).slice(0, most);
    return html`<li${attribute('class', !even && isMinor(e) && 'minor')}>${eventLine(e, href)}${claims.length > 0 && html`<div class="said">${claims.map((c) => claimItem(c, href, { name: 'outlet' }))}</div>`}</li>`;
  };
  const runs = runsOf(events, (e) => saidOn(e).length > 0);
  return html`<ol class="lines">${runs.map((run) => (run.folded ? folded(run.events) : run.events.map(line)))}</ol>`;
}

import { index } from '../../edition/edition.ts';
import { isMinor } from '../../edition/minor.ts';
import type { Event } from '../../model/event.ts';
import type { Href } from '../../view/address.ts';
import { shownDate } from '../../view/eventDate.ts';
import { dateText } from './dateText.ts';
import { eventName } from './eventName.ts';
import { type Html, html } from './html.ts';
import { inYear } from './inYear.ts';
import { margin } from './margin.ts';

/** One happening on one line: when, what, and in the margin who tells it. */
export function eventLine(event: Event, href: Href): Html {
  const minor = isMinor(event);
  return html`<article class="line"> <p class="line-when">${dateText(shownDate(event, index)?.edtf)}${event.date && !minor && inYear(event.date)}</p> <p class="line-what">${eventName(event, href)}${minor && html`<span class="vh"> (smaller)</span>`}</p> ${margin(index.standingsOfEvent(event), { event })} </article>`;
}

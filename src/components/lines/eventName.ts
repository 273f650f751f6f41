import type { Event } from '../../model/event.ts';
import { eventPath, type Href } from '../../view/address.ts';
import { statusInWords } from '../../view/status.ts';
import { type Html, html } from './html.ts';

/** An event by its label, which leads to its page, and beside it what becomes of it where it isn't told as having happened. */
export function eventName({ id, label, status }: Event, href: Href): Html {
  const becomes = statusInWords(status);
  return html`<a href="${href(eventPath(id))}">${label}</a>${becomes && html`<span class="aside"> (${becomes})</span>`}`;
}

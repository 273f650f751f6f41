import type { EditionIndex } from '../edition/indexes.ts';
import { officeDate } from '../edition/officeDate.ts';
import type { DateValue } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import { inWords } from './when.ts';

/** When an event was: as its reports give it, or, for somebody who took or left an office, as the editor's list of offices does. */
export const shownDate = (event: Event, index: EditionIndex): DateValue | null =>
  event.date ?? officeDate(event, (id) => index.actor.get(id));

/** The same in words. */
export function dateOfEvent(event: Event, index: EditionIndex): string {
  const date = shownDate(event, index);
  return date ? inWords(date.edtf) : 'date not stated';
}

const placings = new WeakMap<readonly Event[], readonly Event[]>();

/** Events with the dates that their pages show, for pictures and lists of times. */
export function placedInTime(events: readonly Event[], index: EditionIndex): readonly Event[] {
  const held = placings.get(events) ?? events.map((e) => (e.date ? e : { ...e, date: shownDate(e, index) }));
  placings.set(events, held);
  return held;
}

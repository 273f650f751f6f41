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

/** The sources that date an event, and those of them that date it as its page does: not those that stand on another side of what they differ on. */
export function datedBy(event: Event, index: EditionIndex): { all: number; so: number } {
  const dating = event.reports.filter((r) => r.date);
  const outlets = (reports: Event['reports']) => new Set(reports.map((r) => index.outletOf(r.article).id));
  const own = new Set(dating.filter((r) => r.date!.edtf === event.date?.edtf).map((r) => r.article));
  const sides = index.disagreementsOfEvent.get(event.id)?.find((d) => d.kind === 'date')?.sides ?? [];
  const differing = new Set(
    sides
      .filter(({ evidence }) => !evidence.some((e) => own.has(e.article)))
      .flatMap(({ evidence }) => evidence.map((e) => e.article)),
  );
  return { all: outlets(dating).size, so: outlets(dating.filter((r) => !differing.has(r.article))).size };
}

const placings = new WeakMap<readonly Event[], readonly Event[]>();

/** Events with the dates that their pages show, for pictures and lists of times. */
export function placedInTime(events: readonly Event[], index: EditionIndex): readonly Event[] {
  const held = placings.get(events) ?? events.map((e) => (e.date ? e : { ...e, date: shownDate(e, index) }));
  placings.set(events, held);
  return held;
}

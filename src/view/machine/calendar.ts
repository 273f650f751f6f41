import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Event } from '../../model/event.ts';
import { calendarStatus, labelled } from '../status.ts';
import { isExact, precisionOf } from '../when.ts';

/** RFC 5545 §3.1 allows no control characters in text but tab and line end. */
const fit = (s: string): string => s.toWellFormed().replace(/[^\P{Cc}\t\n]/gu, '');

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
const after = (day: string): Date => new Date(midnight(day).getTime() + 86_400_000);

/** Events known to the day, or by their first and last day: a month or a year is no entry for a calendar. */
export const inCalendar = (e: Event): boolean =>
  e.date !== null &&
  /^\d{4}-/.test(e.date.min) &&
  (isExact(e.date.edtf) ||
    (precisionOf(e.date.edtf) === 'span' && /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(e.date.edtf)));

/** An iCalendar file of whole-day events. The stamp is each event's own day, since two builds must not differ. */
export function calendar(
  name: string,
  events: readonly Event[],
  more: (e: Event) => { id: string; url: string; summary: string },
): string {
  const file = ical({ name: fit(name), prodId: { company: 'Parallax', product: 'Parallax', language: 'EN' } });
  for (const e of events.filter(inCalendar)) {
    const { id, url, summary } = more(e);
    file.createEvent({
      id,
      stamp: midnight(e.date!.min),
      start: midnight(e.date!.min),
      end: after(e.date!.max),
      allDay: true,
      summary: fit(labelled(e)),
      description: fit(summary),
      status: ICalEventStatus[calendarStatus[e.status]],
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(e.place && { location: fit(e.place) }),
      ...(/^https?:/.test(url) && { url }),
    });
  }
  return `${file.toString()}\r\n`;
}

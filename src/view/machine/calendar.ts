import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Event } from '../../model/event.ts';
import { onOneLine } from '../../model/oneLine.ts';
import { calendarStatus, labelled } from '../status.ts';
import { inWords, isExact } from '../when.ts';
import { folded } from './folded.ts';

/** RFC 5545 §3.1 allows no control characters in text but tab and line end; what else some readers take for one becomes one, which is escaped. */
const fit = (s: string): string =>
  s
    .toWellFormed()
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '');

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
const after = (day: string): Date => new Date(midnight(day).getTime() + 86_400_000);

/** §3.3.11: what parts values is escaped in text; the library does so but in the calendar's own name, where it leaves line breaks, too. */
const inText = (s: string): string => onOneLine(fit(s)).replace(/[\\;,]/g, '\\$&');
/** §3.3.13: an address is no text, and the library escapes it as one. */
const inAddress = (url: string): string => url.replace(/[,;\\\p{Cc}\u2028\u2029]/gu, encodeURIComponent);

/** Events of which a first and a last day are known; a month or a year is an entry as long as it, which says that it lies within. */
export const inCalendar = (e: Event): boolean =>
  e.date !== null && e.date.min > '0001' && /^\d{4}-/.test(e.date.min) && e.date.max < '9999';

const within = (e: Event): string =>
  isExact(e.date!.edtf) || /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(e.date!.edtf)
    ? ''
    : `Some time in this stretch (${inWords(e.date!.edtf)}). `;

/** An iCalendar file of whole-day events. The stamp is each event's own day, since two builds must not differ. */
export function calendar(
  name: string,
  events: readonly Event[],
  more: (e: Event) => { id: string; url: string; summary: string },
): string {
  const held = events.filter(inCalendar);
  const rest = events.length - held.length;
  const description =
    rest === 0 ? null : `${rest} of ${events.length} events have no known first and last day and are left out.`;
  const file = ical({
    name: inText(name),
    ...(description && { description: inText(description) }),
    prodId: { company: 'Parallax', product: 'Parallax', language: 'EN' },
  });
  const empty = file.toString();
  const entries = held.map((e) => {
    const { id, url, summary } = more(e);
    const entry = file.createEvent({
      id,
      stamp: midnight(e.date!.min),
      start: midnight(e.date!.min),
      end: after(e.date!.max),
      allDay: true,
      summary: fit(labelled(e)),
      description: fit(`${within(e)}${summary}`),
      status: ICalEventStatus[calendarStatus[e.status]],
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(e.place && { location: fit(e.place) }),
      ...(/^https?:/.test(url) && { url: inAddress(url) }),
    });
    return folded(entry.toString());
  });
  const end = empty.lastIndexOf('END:VCALENDAR');
  return `${empty.slice(0, end)}${entries.join('')}${empty.slice(end)}\r\n`;
}

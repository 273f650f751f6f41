import type { Event } from '../../model/event.ts';
import { isExact, precisionOf } from '../when.ts';

/** RFC 5545 §3.3.11: backslash, semicolon, comma and line end are escaped. */
const text = (s: string): string =>
  s
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (m) => `\\${m}`)
    .replace(/\r?\n/g, '\\n');

/** §3.1: lines hold at most 75 octets; a fold never parts a character. */
export function fold(line: string): string {
  const parts: string[] = [];
  let [part, bytes] = ['', 0];
  for (const char of line) {
    const size = Buffer.byteLength(char);
    if (bytes + size > (parts.length ? 74 : 75)) {
      parts.push(part);
      [part, bytes] = ['', 0];
    }
    part += char;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}

const basic = (day: string): string => day.replaceAll('-', '');
const after = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

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
  more: (e: Event) => { url: string; summary: string },
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parallax//Parallax//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    ...events.filter(inCalendar).flatMap((e) => {
      const { url, summary } = more(e);
      return [
        'BEGIN:VEVENT',
        `UID:${e.id}@parallax`,
        `DTSTAMP:${basic(e.date!.min)}T000000Z`,
        `DTSTART;VALUE=DATE:${basic(e.date!.min)}`,
        `DTEND;VALUE=DATE:${basic(after(e.date!.max))}`,
        `SUMMARY:${text(e.label)}`,
        `DESCRIPTION:${text(summary)}`,
        ...(e.place ? [`LOCATION:${text(e.place)}`] : []),
        ...(/^https?:/.test(url) ? [`URL:${url}`] : []),
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    }),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

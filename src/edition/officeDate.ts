import type { Actor } from '../model/actor.ts';
import type { DateValue } from '../model/date.ts';
import { timeOf } from '../model/edtf.ts';
import type { Event } from '../model/event.ts';

/** The words of a label by which somebody leaves an office, and those by which he takes one; others tell neither. */
const leaving =
  /(?:^|\s)(?:leav(?:es?|ing)|left|exit(?:s|ed|ing)?|depart(?:s|ed|ure)?|resign(?:s|ed|ation)?|retir(?:es|ed|ement)|dismiss\p{L}{0,4}|removed|ousted|sacked|fired|axed|replaced|steps? (?:down|aside)|stepped (?:down|aside)|quits?)(?!\p{L})/iu;
const taking =
  /(?:^|\s)(?:tak(?:es|ing) (?:office|over|up)|to take office|assum(?:es?|ed|ing)|appoint(?:s|ed|ment)?|nam(?:es|ed)|sworn|elect(?:s|ed)|promoted|becomes?|became|succeeds?)(?!\p{L})/iu;

/**
 * When somebody took or left an office, as the editor's list of actors says, where no report of it gives a date: only where one
 * person takes part and has one such day in it.
 */
export function officeDate(event: Event, actorOf: (id: string) => Actor | undefined): DateValue | null {
  if (event.type !== 'APPOINT' || event.date) return null;
  const people = event.participants.flatMap((id) => actorOf(id) ?? []).filter((a) => a.kind === 'person');
  if (people.length !== 1) return null;
  const [left, took] = [leaving.test(event.label), taking.test(event.label)];
  if (left === took) return null;
  const days = people[0]!.offices.flatMap((o) => (left ? o.to : o.from) ?? []);
  const time = days.length === 1 ? timeOf(days[0]!) : null;
  return time && { ...time, basis: 'stated' };
}

import type { Actor } from '../model/actor.ts';
import type { DateValue } from '../model/date.ts';
import { timeOf } from '../model/edtf.ts';
import type { Event } from '../model/event.ts';

const leaving =
  /(?:^|\s)(?:leaves?|left|resigns?|resigned|resignation|dismiss\p{L}{0,4}|removed|ousted|sacked|replaced|steps? down|quits?)(?!\p{L})/iu;

/**
 * When somebody took or left an office, as the editor's list of actors says, where no report of it gives a date: only where one
 * person takes part and has one such day in it.
 */
export function officeDate(event: Event, actorOf: (id: string) => Actor | undefined): DateValue | null {
  if (event.type !== 'APPOINT' || event.date) return null;
  const people = event.participants.flatMap((id) => actorOf(id) ?? []).filter((a) => a.kind === 'person');
  if (people.length !== 1) return null;
  const days = people[0]!.offices.flatMap((o) => (leaving.test(event.label) ? o.to : o.from) ?? []);
  const time = days.length === 1 ? timeOf(days[0]!) : null;
  return time && { ...time, basis: 'stated' };
}

import type { Event } from '../model/event.ts';

/** So many stand on the home page. */
const most = 7;

/** What happened last of events in the order of time, the newest first; where no report gives a date, the first that were read. */
export function latestOf(inTime: readonly Event[]): Event[] {
  const happened = inTime.filter((e) => e.status === 'happened');
  const dated = happened.filter((e) => e.date);
  return dated.length > 0 ? dated.slice(-most).reverse() : happened.slice(0, most);
}

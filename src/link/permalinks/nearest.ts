import { dayOf } from '../../model/calendar.ts';
import type { Event } from '../../model/event.ts';

interface Dated {
  at: number;
  id: string;
  participants: readonly string[];
}

/** So many are given. */
const most = 3;

/** A function that gives the events nearest in time to a day, nearest first; those with the same people before others as near. */
export function nearestAmong(events: readonly Event[]): (day: string, who: readonly string[]) => string[] {
  const dated = events
    .flatMap(({ date, id, participants }): Dated[] => (date ? [{ at: dayOf(date.min)!, id, participants }] : []))
    .sort((a, b) => a.at - b.at);
  return (day, who) => {
    const at = dayOf(day)!;
    const people = new Set(who);
    let right = firstFrom(dated, at);
    let left = right - 1;
    const near: { id: string; far: number; strangers: number }[] = [];
    for (;;) {
      const [before, after] = [dated[left], dated[right]];
      const next = before && (!after || at - before.at <= after.at - at) ? before : after;
      if (!next) break;
      const far = Math.abs(next.at - at);
      // All that are as near as the last one are looked at.
      if (near.length >= most && far > near.at(-1)!.far) break;
      near.push({ id: next.id, far, strangers: next.participants.some((p) => people.has(p)) ? 0 : 1 });
      if (next === before) left--;
      else right++;
    }
    return near
      .sort((a, b) => a.far - b.far || a.strangers - b.strangers || (a.id < b.id ? -1 : 1))
      .slice(0, most)
      .map((e) => e.id);
  };
}

/** The place of the first that isn't before a time. */
function firstFrom(dated: readonly Dated[], at: number): number {
  let low = 0;
  let high = dated.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (dated[mid]!.at < at) low = mid + 1;
    else high = mid;
  }
  return low;
}

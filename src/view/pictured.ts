import type { Event } from '../model/event.ts';
import type { EditionIndex } from './indexes.ts';

/** Drawing takes tens of milliseconds a picture, so a large edition draws those that most sources tell. */
const most = 200;
const made = new WeakMap<EditionIndex, Set<string>>();

/** The ids of the events that have a preview picture of their own. */
export function pictured(index: EditionIndex): Set<string> {
  const held = made.get(index);
  if (held) return held;
  const tellers = (e: Event): number => new Set(e.reports.map((r) => index.outletOf(r.article).id)).size;
  const chosen =
    index.inTime.length <= most
      ? index.inTime
      : index.inTime
          .map((event) => ({ event, n: tellers(event) }))
          .sort((a, b) => b.n - a.n || (a.event.id < b.event.id ? -1 : 1))
          .slice(0, most)
          .map((x) => x.event);
  const ids = new Set(chosen.map((e) => e.id));
  made.set(index, ids);
  return ids;
}

/** What pages without a picture of their own show. */
export const sharedPicture = 'og/home.png';

export const picturePath = (event: Event, index: EditionIndex): string =>
  pictured(index).has(event.id) ? `og/events/${event.id}.png` : sharedPicture;

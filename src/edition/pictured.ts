import type { Event } from '../model/event.ts';
import { isMinor } from './minor.ts';

/** Drawing takes tens of milliseconds a picture, so a large edition draws those that most sources tell, and none those that are smaller. */
const most = 200;

/** The ids of the events that have a preview picture of their own. */
export function picturedOf(events: readonly Event[], outletOf: (article: string) => { id: string }): Set<string> {
  const tellers = (e: Event): number => new Set(e.reports.map((r) => outletOf(r.article).id)).size;
  const main = events.filter((e) => !isMinor(e));
  const chosen =
    main.length <= most
      ? main
      : main
          .map((event) => ({ event, n: tellers(event) }))
          .sort((a, b) => b.n - a.n || (a.event.id < b.event.id ? -1 : 1))
          .slice(0, most)
          .map((x) => x.event);
  return new Set(chosen.map((e) => e.id));
}

/** What pages without a picture of their own show. */
export const sharedPicture = 'og/home.png';

export const picturePath = (event: Event, index: { hasPicture(event: Event): boolean }): string =>
  index.hasPicture(event) ? `og/events/${event.id}.png` : sharedPicture;

import type { EditionIndex } from '../edition/indexes.ts';
import type { Event } from '../model/event.ts';
import { mainOf } from './rank.ts';

/** The main event to begin with: what most sources have an article about, then told by most, differing on most points, with most statements, the earliest of equals; null where there is none. */
export function leadOf(index: EditionIndex): Event | null {
  const weights = (e: Event): number[] => [
    new Set(e.reports.filter((r) => r.lead).map((r) => index.outletOf(r.article).id)).size,
    index.standingsOfEvent(e).size,
    index.disagreementsOfEvent.get(e.id)?.length ?? 0,
    index.groupsOfEvent.get(e.id)?.length ?? 0,
  ];
  let best: { event: Event; of: number[] } | null = null;
  for (const event of mainOf(index.inTime)) {
    const of = weights(event);
    const at = best ? of.findIndex((n, i) => n !== best!.of[i]) : 0;
    if (!best || at < 0 || of[at]! > best.of[at]!) best = { event, of };
  }
  return best?.event ?? null;
}

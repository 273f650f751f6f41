import type { EditionIndex } from '../edition/indexes.ts';
import type { Event } from '../model/event.ts';
import { count, list, spell, upper } from './count.ts';

/** So many points are named; how many more there are is counted. */
const most = 3;
const lower = (s: string): string => s.charAt(0).toLowerCase() + s.slice(1);

/** Who tells an event, and on what they differ, each part of it counted from what the page shows. */
export function inShort(event: Event, index: EditionIndex): string {
  const tellers = index.standingsOfEvent(event).size;
  const all = index.telling.length;
  const who =
    all === 1
      ? 'The one source tells it.'
      : tellers === all
        ? `${all === 2 ? 'Both' : `All ${spell(all)}`} sources tell it.`
        : `${upper(spell(tellers))} of ${count(all, 'source')} ${tellers === 1 ? 'tells' : 'tell'} it.`;
  const points = [...new Set((index.disagreementsOfEvent.get(event.id) ?? []).map((d) => lower(d.about)))];
  if (points.length === 0) return tellers > 1 ? `${who} No point was found on which they differ.` : who;
  const rest = points.length - most;
  const named = rest > 0 ? [...points.slice(0, most), count(rest, 'other point')] : points;
  return `${who} ${tellers > 1 ? 'They differ' : 'It differs with itself'} on ${list(named)}.`;
}

import type { Event } from '../../model/event.ts';
import type { EditionIndex } from '../indexes.ts';

/** An event with all that its page shows: its claims and disagreements in full. */
export const eventJson = (event: Event, index: EditionIndex): object => ({
  format: 1,
  event,
  standings: Object.fromEntries(index.standingsOfEvent(event)),
  groups: index.groupsOfEvent.get(event.id) ?? [],
  claims: (index.groupsOfEvent.get(event.id) ?? []).flatMap((g) => g.claims.flatMap((id) => index.claim.get(id) ?? [])),
  disagreements: index.disagreementsOfEvent.get(event.id) ?? [],
});

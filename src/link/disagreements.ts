import type { Claim, ClaimGroup } from '../model/claim.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { Event } from '../model/event.ts';
import type { Reading } from '../model/reading.ts';
import type { LinkedActors } from './actors.ts';

/** Where reports of one event, or mentions of one actor, contradict each other. */
export function findDisagreements(
  _readings: readonly Reading[],
  _actors: LinkedActors,
  _events: readonly Event[],
  _claims: readonly Claim[],
  _groups: readonly ClaimGroup[],
): Disagreement[] {
  return [];
}

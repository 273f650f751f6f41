import type { Claim, ClaimGroup } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { Reading } from '../model/reading.ts';
import type { LinkedActors } from './actors.ts';

/** Every claim with its speaker and event, and the groups that say the same. */
export function linkClaims(
  _readings: readonly Reading[],
  _actors: LinkedActors,
  _events: readonly Event[],
): { claims: Claim[]; groups: ClaimGroup[] } {
  return { claims: [], groups: [] };
}

import type { Event } from '../model/event.ts';
import type { Reading } from '../model/reading.ts';
import type { LinkedActors } from './actors.ts';

/** One event for each happening, with every article's report of it. */
export function linkEvents(_readings: readonly Reading[], _actors: LinkedActors): Event[] {
  return [];
}

import type { Actor } from '../model/actor.ts';
import type { Reading } from '../model/reading.ts';
import type { Knowledge } from '../model/seeds.ts';

/** Which actor an article's local actor is: `idOf(article id, local key)`. */
export interface LinkedActors {
  actors: Actor[];
  idOf(article: string, key: string | null): string | null;
}

/** One actor for each that the articles name, whatever they call it. */
export function linkActors(_readings: readonly Reading[], _knowledge: Knowledge): LinkedActors {
  return { actors: [], idOf: () => null };
}

import type { Edition } from '../model/edition.ts';
import type { Reading } from '../model/reading.ts';
import type { Knowledge } from '../model/seeds.ts';
import { linkActors } from './actors.ts';
import { linkClaims } from './claims.ts';
import { findDisagreements } from './disagreements.ts';
import { linkEvents } from './events.ts';

/** The readings of all articles as one edition; the order of the readings doesn't matter. */
export function link(readings: readonly Reading[], knowledge: Knowledge): Edition {
  const inOrder = [...readings].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const actors = linkActors(inOrder, knowledge);
  const events = linkEvents(inOrder, actors);
  const { claims, groups } = linkClaims(inOrder, actors, events);
  return {
    site: knowledge.site,
    sources: knowledge.sources,
    articles: inOrder.map(({ article: { tokens: _, ...rest }, dates }) => ({ ...rest, dates })),
    actors: actors.actors,
    events,
    claims,
    groups,
    disagreements: findDisagreements(inOrder, actors, events, claims, groups),
  };
}

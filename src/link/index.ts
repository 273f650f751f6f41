import { correctActors } from '../correct/actors.ts';
import { explainDisagreements } from '../correct/disagreements.ts';
import { correctEvents } from '../correct/events.ts';
import { correctReadings } from '../correct/readings.ts';
import type { Edition } from '../model/edition.ts';
import type { Reading } from '../model/reading.ts';
import type { Knowledge } from '../model/seeds.ts';
import { linkActors } from './actors.ts';
import { linkClaims } from './claims.ts';
import { findDisagreements } from './disagreements.ts';
import { findDoubts } from './doubts.ts';
import { linkEvents } from './events/index.ts';

/** The readings of all articles as one edition, corrected; the order of the readings doesn't matter. */
export function link(read: readonly Reading[], knowledge: Knowledge): Edition {
  const { corrections } = knowledge;
  const inOrder = [...read].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const texts = new Map(inOrder.map((r) => [r.article.id, r.article.text]));
  const textOf = (article: string): string | null => texts.get(article) ?? null;

  const { readings, outcomes: ofReadings } = correctReadings(inOrder, corrections);
  const { linked: actors, outcomes: ofActors } = correctActors(linkActors(readings, knowledge), readings, corrections);
  const { events, outcomes: ofEvents } = correctEvents(linkEvents(readings, actors), corrections, textOf);
  const { claims, groups } = linkClaims(readings, actors, events);
  const found = findDisagreements(readings, actors, events, claims, groups);
  const { disagreements, outcomes: ofDisagreements } = explainDisagreements(found, corrections, textOf);

  const outcomes = [...ofReadings, ...ofActors, ...ofEvents, ...ofDisagreements];
  const edition = {
    site: knowledge.site,
    sources: knowledge.sources,
    articles: readings.map(({ article: { tokens: _, ...rest }, dates }) => ({ ...rest, dates })),
    actors: actors.actors,
    events,
    claims,
    groups,
    disagreements,
    corrections: corrections.map(
      (c) =>
        outcomes.findLast((o) => o.correction === c && o.applied) ?? { correction: c, applied: false, entry: null },
    ),
  };
  return { ...edition, doubts: findDoubts(edition) };
}

import type { Article } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import type { ReadingKnowledge } from '../model/seeds.ts';
import { treesOf } from '../syntax/index.ts';
import { readActors } from './actors/index.ts';
import { readClaims } from './claims/index.ts';
import { readDates } from './dates/index.ts';
import { readEvents } from './events/index.ts';
import { statedEvents } from './events/stated.ts';
import { withoutMarkup } from './plain.ts';
import { inferPublished } from './published.ts';

/** All that one article tells, each reading resting on those before it. */
export function extract(given: Article, knowledge: ReadingKnowledge): Reading {
  const { article, back } = withoutMarkup(given);
  const dates = readDates(article);
  const trees = treesOf(article);
  const actors = readActors(article, knowledge, dates, trees);
  const claims = readClaims(article, knowledge, actors, trees);
  const events = readEvents(article, dates, actors, trees);
  const published = inferPublished(article, actors, knowledge);
  const stated = statedEvents(article, actors, knowledge);
  return {
    article: { ...given, published },
    ...back({ dates, actors: stated.actors, claims, events: [...events, ...stated.events] }),
  };
}

import { relative } from 'node:path';
import type { Edition } from '../model/edition.ts';

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What an edition holds, and how much of it is doubtful. */
export interface Counts {
  articles: number;
  events: number;
  actors: number;
  claims: number;
  disagreements: number;
  withoutOutlet: number;
  withoutDate: number;
  dateInferred: number;
  undatedEvents: number;
}

export function countsOf({ articles, events, actors, claims, disagreements }: Edition): Counts {
  return {
    articles: articles.length,
    events: events.length,
    actors: actors.length,
    claims: claims.length,
    disagreements: disagreements.length,
    withoutOutlet: articles.filter((a) => a.source === null).length,
    withoutDate: articles.filter((a) => a.published === null).length,
    dateInferred: articles.filter((a) => a.published?.basis === 'inferred').length,
    undatedEvents: events.filter((e) => e.date === null).length,
  };
}

/** What is doubtful in an edition, in words; nothing where nothing is. */
const doubtsOf = (n: Counts): string[] =>
  [
    n.withoutOutlet && `${count(n.withoutOutlet, 'article')} without a stated outlet`,
    n.withoutDate && `${count(n.withoutDate, 'article')} without a date`,
    n.dateInferred && `${count(n.dateInferred, 'date')} of publication inferred from the text`,
    n.undatedEvents && `${count(n.undatedEvents, 'event')} without a date`,
  ].filter((x) => typeof x === 'string');

/** The few lines that end a build. */
export function summaryOf(site: Edition['site'], counts: Counts, out: string): string {
  const { articles, events, actors, claims, disagreements } = counts;
  const doubts = doubtsOf(counts);
  return [
    [
      count(articles, 'article'),
      count(events, 'event'),
      count(actors, 'actor'),
      count(claims, 'claim'),
      count(disagreements, 'disagreement'),
    ].join(', '),
    ...(doubts.length ? [`doubtful: ${doubts.join(', ')}`] : []),
    ...(site.topic
      ? []
      : [
          `no subject: the site is called “${site.title}” and doesn’t say what it is about — write “title: …”, “topic: …” and “question: …” into seeds/site.yaml`,
        ]),
    ...(site.site
      ? []
      : [
          'no address: feeds, citations and previews hold addresses without a host — add “site: https://…” to seeds/site.yaml',
        ]),
    `the site is in ${relative('.', out) || '.'}/`,
  ].join('\n');
}

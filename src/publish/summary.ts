import { relative } from 'node:path';
import type { Edition } from '../model/edition.ts';

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What is doubtful in an edition, in words; nothing where nothing is. */
function doubtsOf(edition: Edition): string[] {
  const undated = edition.events.filter((e) => e.date === null).length;
  const unsigned = edition.articles.filter((a) => a.source === null).length;
  const unplaced = edition.articles.filter((a) => a.published === null).length;
  const inferred = edition.articles.filter((a) => a.published?.basis === 'inferred').length;
  return [
    unsigned && `${count(unsigned, 'article')} without a stated outlet`,
    unplaced && `${count(unplaced, 'article')} without a date`,
    inferred && `${count(inferred, 'date')} of publication inferred from the text`,
    undated && `${count(undated, 'event')} without a date`,
  ].filter((x) => typeof x === 'string');
}

/** The few lines that end a build. */
export function summaryOf(edition: Edition, out: string): string {
  const { articles, events, actors, claims, disagreements } = edition;
  const doubts = doubtsOf(edition);
  return [
    [
      count(articles.length, 'article'),
      count(events.length, 'event'),
      count(actors.length, 'actor'),
      count(claims.length, 'claim'),
      count(disagreements.length, 'disagreement'),
    ].join(', '),
    ...(doubts.length ? [`doubtful: ${doubts.join(', ')}`] : []),
    ...(edition.site.site
      ? []
      : [
          'no address: feeds, citations and previews hold addresses without a host — add “site: https://…” to seeds/site.yaml',
        ]),
    `the site is in ${relative('.', out) || '.'}/`,
  ].join('\n');
}

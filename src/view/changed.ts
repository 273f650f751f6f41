import type { PublishedArticle } from '../model/edition.ts';
import type { Event } from '../model/event.ts';
import type { EditionIndex } from './indexes.ts';

/**
 * The last day on which something was added to what we hold, as far as the articles tell: the latest day on or after
 * which one of them was published. Never the day of the build, which would make two builds of one input differ.
 */
export function latest(articles: readonly PublishedArticle[]): string | null {
  let found: string | null = null;
  for (const { published } of articles) {
    if (!published || published.min < '0001') continue;
    if (found === null || published.min > found) found = published.min;
  }
  return found;
}

/** The same with the corrections that apply: the day on which what a page tells was last changed. */
export function lastChanged(
  articles: readonly PublishedArticle[],
  corrections: readonly { correction: { when: string } }[] = [],
): string | null {
  const days = corrections.map((c) => c.correction.when);
  return [latest(articles), ...days].reduce((m, d) => (d !== null && (m === null || d > m) ? d : m), null);
}

/** The same of an event; where no report of it is dated, the day it began. What is planned for a later year changed when it was reported. */
export const changedOn = (event: Event, index: EditionIndex): string | null =>
  lastChanged(
    event.reports.flatMap((r) => index.article.get(r.article) ?? []),
    index.correctionsOf.get(`event ${event.id}`),
  ) ?? (event.date && event.date.min > '0001' ? event.date.min : null);

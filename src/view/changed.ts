import type { EditionIndex } from '../edition/indexes.ts';
import type { Edition, PublishedArticle } from '../model/edition.ts';
import type { Event } from '../model/event.ts';

const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);

/**
 * The day on or after which an article was published, as far as it tells: stated, or, where it is inferred from the text, no earlier
 * than the latest event that it reports as having happened.
 */
function heldSince(article: PublishedArticle, index: EditionIndex): string | null {
  const { published } = article;
  const first = published && published.min > '0001' ? published.min : null;
  // A later text of an article is news on the day of its update.
  const stated = article.versionOf === undefined ? first : later(first, article.updated?.slice(0, 10) ?? null);
  if (published && published.basis !== 'inferred') return stated;
  return (index.eventsOfArticle.get(article.id) ?? [])
    .filter((e) => e.status === 'happened' && e.date && e.date.min > '0001')
    .reduce((m, e) => later(m, e.date!.min), stated);
}

/**
 * The day on which what a page tells was last changed: by the newest of its articles, as far as they tell when that was, or by a
 * correction that applies. Never the day of the build, which would make two builds of one input differ.
 */
export function lastChanged(
  articles: readonly PublishedArticle[],
  corrections: readonly { correction: { when: string } }[] | undefined,
  index: EditionIndex,
): string | null {
  const days = [...articles.map((a) => heldSince(a, index)), ...(corrections ?? []).map((c) => c.correction.when)];
  return days.reduce(later, null);
}

/** Between which days a page was last changed; one day where every date of publication is stated. */
export interface LastChange {
  since: string;
  until: string;
}

/** The last day on which an article can have been published. */
const heldUntil = ({ published, versionOf, updated }: PublishedArticle): string | null => {
  const last = published && published.max > '0001' ? published.max : '9999-12-31';
  return versionOf === undefined ? last : later(last, updated?.slice(0, 10) ?? null);
};

/** The days between which what a page tells was last changed: a date that is inferred is none that a page could print as its own. */
export function lastChange(...[articles, corrections, index]: Parameters<typeof lastChanged>): LastChange | null {
  const since = lastChanged(articles, corrections, index);
  if (since === null) return null;
  const until = articles.map(heldUntil).reduce(later, since)!;
  return { since, until };
}

/** As much of the day of a change as is known, in EDTF: the day, else the year; null where not even that. */
export const knownOf = ({ since, until }: LastChange): string | null =>
  since === until ? since : since.slice(0, 4) === until.slice(0, 4) ? since.slice(0, 4) : null;

const whole = new WeakMap<Edition, LastChange | null>();

/** The same for the edition: every list asks for it. */
export function editionChange(edition: Edition, index: EditionIndex): LastChange | null {
  if (!whole.has(edition)) whole.set(edition, lastChange(edition.articles, edition.corrections, index));
  return whole.get(edition)!;
}

/** The same of an event; where no report of it is dated, the day it began. What is planned for a later year changed when it was reported. */
export const changedOn = (event: Event, index: EditionIndex): string | null =>
  lastChanged(
    event.reports.flatMap((r) => index.article.get(r.article) ?? []),
    index.correctionsOf.get(`event ${event.id}`),
    index,
  ) ?? (event.date && event.date.min > '0001' ? event.date.min : null);

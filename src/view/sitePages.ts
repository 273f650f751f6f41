import type { EditionIndex } from '../edition/indexes.ts';
import type { Edition } from '../model/edition.ts';
import { actorPath, articlePath, eventPath, sourcePath } from './address.ts';
import { changedOn, editionChange, lastChanged } from './changed.ts';
import { timelineViews } from './timelineViews.ts';

/** A page that stands by itself: its path below the base, and its name where others lead to it. */
export interface StandingPage {
  path: string;
  name: string;
  /** Where every page leads to it; null where only some do. */
  way: 'header' | 'footer' | null;
  /** Whether search engines and `llms.txt` are told of it. */
  listed: boolean;
}

/** The one list of pages, for the ways at the top and the bottom of each, the sitemap and `llms.txt`; a new page of `src/pages` stands here. */
export const standingPages: readonly StandingPage[] = [
  { path: '', name: 'Home', way: null, listed: true },
  { path: 'timeline/', name: 'Timeline', way: 'header', listed: true },
  { path: 'actors/', name: 'Actors', way: 'header', listed: true },
  { path: 'sources/', name: 'Sources', way: 'header', listed: true },
  { path: 'claims/', name: 'Claims', way: 'header', listed: true },
  { path: 'compare/', name: 'Compare', way: 'header', listed: true },
  { path: 'search/', name: 'Search', way: 'header', listed: false },
  { path: 'methods/', name: 'How we know', way: 'footer', listed: true },
  { path: 'doubtful/', name: 'What is doubtful', way: 'footer', listed: true },
  { path: 'changes/', name: 'Corrections', way: 'footer', listed: true },
  { path: 'data/', name: 'Data and feeds', way: 'footer', listed: true },
  { path: 'compare/events/', name: 'Events side by side', way: null, listed: true },
];

/** A page that search engines should list: its path below the base, and the day it last changed, where known. */
export interface ListedPage {
  path: string;
  changed: string | null;
}

/** Pages of one kind, an entry each: what the search calls the kind, and which there are. */
export interface EntryPages {
  folder: string;
  found: string;
  of(edition: Edition, index: EditionIndex): ListedPage[];
}

const articlesOf = (ids: Iterable<string>, index: EditionIndex) =>
  [...new Set(ids)].flatMap((id) => index.article.get(id) ?? []);

/** Those that the search finds, beside the standing ones in the sitemap. */
export const entryPages = {
  event: {
    folder: 'events/',
    found: 'Event',
    of: (_, index) => index.inTime.map((e) => ({ path: eventPath(e.id), changed: changedOn(e, index) })),
  },
  actor: {
    folder: 'actors/',
    found: 'Actor',
    of: ({ actors }, index) =>
      actors.map(({ id, mentions }) => {
        const articles = articlesOf(
          mentions.map((m) => m.article),
          index,
        );
        return { path: actorPath(id), changed: lastChanged(articles, index.correctionsOf.get(`actor ${id}`), index) };
      }),
  },
  source: {
    folder: 'sources/',
    found: 'Source',
    of: (_, index) =>
      index.outlets.map((o) => ({ path: sourcePath(o.id), changed: lastChanged(o.articles, undefined, index) })),
  },
  article: {
    folder: 'articles/',
    found: 'Article',
    of: ({ articles }, index) =>
      articles.map((a) => ({
        path: articlePath(a.id),
        changed: lastChanged([a], index.correctionsOf.get(`article ${a.id}`), index),
      })),
  },
} as const satisfies Record<string, EntryPages>;

/** Every page that should be listed; those that only narrow another are left out. `more` are those that the comparison makes. */
export function listedPages(edition: Edition, index: EditionIndex, more: readonly string[] = []): ListedPage[] {
  const whole = editionChange(edition, index)?.since ?? null;
  const years = timelineViews(index).filter((v) => isListed(v.filter));
  const standing = standingPages
    .filter((p) => p.listed)
    .flatMap(({ path }) => (path === 'timeline/' ? years.map((v) => v.path) : [path]));
  return [
    ...[...standing, ...more].map((path) => ({ path, changed: whole })),
    ...Object.values(entryPages).flatMap((kind) => kind.of(edition, index)),
  ];
}

/** Whole lists and years are pages of their own; other filters only narrow them. */
export const isListed = (filter: object): boolean => {
  const keys = Object.keys(filter);
  return keys.length === 0 || (keys.length === 1 && keys[0] === 'year');
};

import type * as Schema from 'schema-dts';
import type { EditionIndex } from '../../edition/indexes.ts';
import type { Outlet } from '../../edition/outlet.ts';
import type { Actor } from '../../model/actor.ts';
import type { Claim } from '../../model/claim.ts';
import type { PublishedArticle } from '../../model/edition.ts';
import type { Event } from '../../model/event.ts';
import type { Site } from '../../model/seeds.ts';
import { unstated } from '../../model/seeds.ts';
import { actorPath, articlePath, claimPath, eventPath, sourcePath } from '../address.ts';
import { titleOf } from '../articleTitle.ts';
import { quoted } from '../quoted.ts';
import { speakersOf } from '../speakers.ts';
import { statementOfClaim } from '../statement.ts';
import { isAsserted, labelled, statusSentence } from '../status.ts';
import { machineForm } from '../when.ts';
import { licenceOf } from './licence.ts';

/** A node of schema.org, checked against its vocabulary. Nothing here says ClaimReview: this site reports what is said and judges nothing. */
export type Node = Of<
  | Schema.BreadcrumbList
  | Schema.Claim
  | Schema.Country
  | Schema.Dataset
  | Schema.Event
  | Schema.NewsArticle
  | Schema.NewsMediaOrganization
  | Schema.Organization
  | Schema.Person
  | Schema.Quotation
>;
/** A node itself, where the vocabulary would take its name as well. */
type Of<T> = Exclude<T, string>;
/** Path below the base → whole address. */
export type Absolute = (path: string) => string;

/** Leaves out what isn't known. */
const clean = <T extends object>(node: { [K in keyof T]: T[K] | null }): T =>
  Object.fromEntries(
    Object.entries(node).filter(([, v]) => v !== null && v !== undefined && !(Array.isArray(v) && v.length === 0)),
  ) as T;

/** JSON for a `<script>` element: no `<`, so that no text of an article can end the element. */
export const asScript = (nodes: readonly Node[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replace(/</g, '\\u003c');

export const breadcrumbs = (
  trail: readonly { name: string; path: string }[],
  abs: Absolute,
): Of<Schema.BreadcrumbList> => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map((s, i) => ({ '@type': 'ListItem', position: i + 1, name: s.name, item: abs(s.path) })),
});

const actorTypes = {
  person: 'Person',
  state: 'Country',
  organisation: 'Organization',
  alliance: 'Organization',
  military: 'Organization',
  media: 'NewsMediaOrganization',
  group: 'Organization',
} as const;

/** A state that speaks does so through its government: the vocabulary lets no country speak. */
const speakerTypes = { ...actorTypes, state: 'GovernmentOrganization' } as const;

export function actorNode(actor: Actor, abs: Absolute): Of<Schema.Person | Schema.Organization | Schema.Country> {
  const titles = actor.kind === 'person' ? [...new Set(actor.offices.map((o) => o.title))] : [];
  return clean({
    '@type': actorTypes[actor.kind],
    '@id': `${abs(actorPath(actor.id))}#it`,
    name: actor.name,
    alternateName: actor.names.filter((n) => n !== actor.name),
    jobTitle: titles,
    url: abs(actorPath(actor.id)),
    sameAs: actor.wikidata ? [`https://www.wikidata.org/entity/${actor.wikidata}`] : [],
  });
}

/** The same in a word, for a page about something else: what is told of them changes more often than that page. */
const briefly = (actor: Actor, abs: Absolute): Of<Schema.Person | Schema.Organization | Schema.Country> => ({
  '@type': actorTypes[actor.kind],
  '@id': `${abs(actorPath(actor.id))}#it`,
  name: actor.name,
  url: abs(actorPath(actor.id)),
});

export function outletNode(outlet: Outlet, abs: Absolute): Of<Schema.NewsMediaOrganization> | null {
  if (outlet.id === unstated) return null;
  return clean<Of<Schema.NewsMediaOrganization>>({
    '@type': 'NewsMediaOrganization',
    '@id': `${abs(sourcePath(outlet.id))}#it`,
    name: outlet.name,
    url: outlet.source?.homepage ?? abs(sourcePath(outlet.id)),
    sameAs: outlet.source?.homepage ? [outlet.source.homepage] : [],
  });
}

export function articleNode(article: PublishedArticle, index: EditionIndex, abs: Absolute): Of<Schema.NewsArticle> {
  const p = article.published;
  return clean({
    '@type': 'NewsArticle',
    '@id': `${abs(articlePath(article.id))}#it`,
    headline: titleOf(article),
    url: article.url ?? abs(articlePath(article.id)),
    mainEntityOfPage: abs(articlePath(article.id)),
    datePublished: p && p.basis !== 'inferred' ? machineForm(p.edtf) : null,
    author: article.author ? { '@type': 'Person', name: article.author } : null,
    publisher: outletNode(index.outletOf(article.id), abs),
    inLanguage: article.language,
    wordCount: article.words,
    citation: article.references.flatMap((r) => (r.url ? [r.url] : [])),
  });
}

/** schema.org takes an event of a past day for one that took place, so that only what did says nothing. */
const statuses: Partial<
  Record<Event['status'], 'https://schema.org/EventScheduled' | 'https://schema.org/EventCancelled'>
> = {
  planned: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
};

/**
 * A day, month or year as it stands; a stretch of time by its ends where both are known. None of what is denied or not certain:
 * the vocabulary has no status for it, and with a day it would read as having taken place.
 */
function dates(event: Event): { startDate?: string; endDate?: string } {
  if (!event.date || !isAsserted(event.status)) return {};
  const one = machineForm(event.date.edtf);
  if (one) return { startDate: one };
  const open = event.date.min < '0001' || event.date.max > '9999';
  return open ? {} : { startDate: event.date.min, endDate: event.date.max };
}

/** So many reports of an event, first in the order of the edition, are told to search engines; its JSON has all of them. */
const mostReports = 60;

export function eventNode(event: Event, index: EditionIndex, abs: Absolute): Of<Schema.Event> {
  const virtual = event.reports.some((r) => r.format?.value === 'virtual');
  return clean({
    '@type': 'Event',
    '@id': `${abs(eventPath(event.id))}#it`,
    name: labelled(event),
    description: statusSentence(event.status),
    url: abs(eventPath(event.id)),
    ...dates(event),
    eventStatus: statuses[event.status] ?? null,
    eventAttendanceMode: virtual ? 'https://schema.org/OnlineEventAttendanceMode' : null,
    location: event.place ? { '@type': 'Place', name: event.place } : null,
    about: event.participants.flatMap((id) => {
      const actor = index.actor.get(id);
      return actor ? [briefly(actor, abs)] : [];
    }),
    subjectOf: event.reports.slice(0, mostReports).flatMap((r) => {
      const article = index.article.get(r.article);
      return article ? [articleNode(article, index, abs)] : [];
    }),
    superEvent: event.partOf ? { '@id': `${abs(eventPath(event.partOf))}#it` } : null,
    subEvent: event.parts.map((id) => ({ '@id': `${abs(eventPath(id))}#it` })),
  });
}

/** A quotation where the article quotes, a claim where it tells in its own words what was said. */
export function claimNode(claim: Claim, index: EditionIndex, abs: Absolute): Of<Schema.Quotation | Schema.Claim> {
  const { words, quotation } = statementOfClaim(claim, index);
  const base = { '@id': abs(claimPath(claim.article, claim.id)), url: abs(claimPath(claim.article, claim.id)) };
  const article = { '@id': `${abs(articlePath(claim.article))}#it` };
  const speakers = speakersOf(claim, index).map((actor) => ({
    '@id': `${abs(actorPath(actor.id))}#it`,
    '@type': speakerTypes[actor.kind],
    name: actor.name,
  }));
  return quotation
    ? clean({
        '@type': 'Quotation',
        ...base,
        text: quoted(words).slice(1, -1),
        spokenByCharacter: speakers,
        isPartOf: article,
      })
    : clean({ '@type': 'Claim', ...base, text: words, creator: speakers, appearance: article });
}

/** The edition's files as one set of data. `site` is what the editor says of the edition, `files` those of `data/`. */
export function datasetNode(
  site: Site,
  files: readonly { name: string; title: string; isTable: boolean }[],
  version: string,
  abs: Absolute,
): Of<Schema.Dataset> {
  const licence = site.licence ? licenceOf(site.licence) : null;
  return clean<Of<Schema.Dataset>>({
    '@type': 'Dataset',
    '@id': `${abs('data/')}#it`,
    name: site.title,
    description: [site.question, ...(site.description ? [site.description] : [])].join(' '),
    url: abs('data/'),
    version,
    keywords: site.topic,
    isAccessibleForFree: true,
    license: licence ? (licence.path ?? { '@type': 'CreativeWork', name: licence.title }) : null,
    distribution: files.map((f) => ({
      '@type': 'DataDownload',
      name: f.title,
      contentUrl: abs(`data/${f.name}`),
      encodingFormat: f.isTable ? 'text/csv' : 'application/jsonl',
    })),
  });
}

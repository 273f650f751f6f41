import { actorsByName } from '../correct/actorNamed.ts';
import { correctActors } from '../correct/actors.ts';
import { correctDisagreements } from '../correct/disagreements.ts';
import { correctEvents } from '../correct/events.ts';
import { followed } from '../correct/follow.ts';
import { atClaims, correctReadings } from '../correct/readings.ts';
import type { Article } from '../model/article.ts';
import type { Correction, CorrectionOutcome } from '../model/correction.ts';
import type { Aside, Edition } from '../model/edition.ts';
import type { Event } from '../model/event.ts';
import type { LinkedActors } from '../model/linkedActors.ts';
import type { Reading } from '../model/reading.ts';
import type { Knowledge } from '../model/seeds.ts';
import { linkActors } from './actors.ts';
import { linkClaims } from './claims.ts';
import { findDisagreements } from './disagreements/index.ts';
import { findDoubts, type TakenFor } from './doubts.ts';
import { linkEvents } from './events/index.ts';
import { renamedArticles } from './permalinks/articles.ts';
import { settleEdition } from './permalinks/index.ts';
import type { Ledger } from './permalinks/ledger.ts';
import { namesFrom } from './permalinks/name.ts';
import { type Displaced, placed } from './permalinks/placed.ts';
import { boundedByLead } from './published.ts';
import { type SetAside, setAside } from './versions.ts';

/** An article but for its tokens, which are not asked for: they would be made only to be left out. */
function withoutTokens(article: Article): Omit<Article, 'tokens'> {
  const others: Partial<Record<keyof Article, unknown>> = {};
  for (const key of Object.keys(article) as (keyof Article)[]) if (key !== 'tokens') others[key] = article[key];
  return others as Omit<Article, 'tokens'>;
}

/** The readings of all articles as one edition, corrected; the order of the readings doesn't matter. */
export const link = (read: readonly Reading[], knowledge: Knowledge): Edition =>
  linkLastingly(read, knowledge, new Map()).edition;

/**
 * The same, everything under the address that `before` holds for it; the ledger as it is after; and the readings, those of
 * articles among them that are published under another id than their files give them.
 */
export function linkLastingly(
  read: readonly Reading[],
  knowledge: Knowledge,
  before: Ledger,
): { edition: Edition; ledger: Ledger; readings: readonly Reading[]; displaced: Displaced[] } {
  const { readings: known, articles, displaced } = placed(read, before);
  const all = known.sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const aside = setAside(all.map((r) => r.article));
  const inOrder = all.filter((r) => !aside.has(r.article.id));
  const byId = new Map(inOrder.map((r) => [r.article.id, r.article]));
  const articleOf = (id: string): Article | null => byId.get(id) ?? null;

  // An article that was given another name since takes its corrections along.
  const renamed = renamedArticles(before, articles);
  // So does a later text of it: what the former told is sought there.
  const moved = toLatest(renamed, aside);
  const { corrections, written } = followed(knowledge.corrections, moved);
  const { readings, outcomes: ofReadings } = correctReadings(inOrder, corrections, knowledge);
  const names = namesFrom(before, moved, articleOf);
  const correctedActors = correctActors(linkActors(readings, knowledge), readings, corrections, names.actorAt);
  const { outcomes: ofActors, ...actors } = names.actors(correctedActors);
  const happened = linkEvents(readings, actors);
  const correctedEvents = correctEvents(happened, corrections, articleOf, names.eventAt, actorsByName(actors.actors));
  const { outcomes: ofEvents, events } = names.events(correctedEvents);
  const { claims, groups } = names.claims(linkClaims(readings, actors, events));
  const found = findDisagreements(readings, actors, events, claims, groups);
  const differ = correctDisagreements(found, corrections, articleOf);
  const { disagreements, developments, outcomes: ofDisagreements } = differ;

  const outcomes = new Map<Correction, CorrectionOutcome>();
  for (const o of [...atClaims(ofReadings, claims, articleOf), ...ofActors, ...ofEvents, ...ofDisagreements].map(
    written,
  ))
    if (o.applied || !outcomes.has(o.correction)) outcomes.set(o.correction, o);
  const told = reportedBy(events);
  const edition = {
    site: knowledge.site,
    sources: knowledge.sources,
    articles: readings.map(({ article, dates }) => {
      const published = boundedByLead(article.published, article.id, told.get(article.id) ?? []);
      return { ...withoutTokens(article), published, dates };
    }),
    actors: actors.actors,
    events,
    claims,
    groups,
    disagreements,
    ...(developments.length > 0 && { developments }),
    corrections: knowledge.corrections.map(
      (c): CorrectionOutcome =>
        outcomes.get(c)?.applied
          ? outcomes.get(c)!
          : {
              correction: c,
              applied: false,
              ...(outcomes.get(c)?.strangers && { strangers: outcomes.get(c)!.strangers }),
              ...(isWithdrawn(c.target.article, renamed, aside) && { withdrawn: true as const }),
              entry: null,
            },
    ),
    ...(aside.size > 0 && { aside: all.flatMap((r) => asideOf(r, aside.get(r.article.id))) }),
  };
  const { ledger, former } = settleEdition(edition, before, {
    ...{ articles, moved, known: names.known, slugs: names.slugs, alone: names.alone, absorbed: names.absorbed },
  });
  return {
    edition: {
      ...edition,
      former,
      doubts: findDoubts(edition, corrections, takenFor(actors)),
    },
    ledger,
    readings: inOrder,
    displaced,
  };
}

/** Former ids of articles → those under which their words are counted now: of articles that were renamed, and of former texts. */
function toLatest(renamed: ReadonlyMap<string, string>, aside: ReadonlyMap<string, SetAside>): Map<string, string> {
  const latest = new Map<string, string>();
  for (const [id, { latest: other }] of aside) if (other !== null && !aside.has(other)) latest.set(id, other);
  return new Map([...[...renamed].map(([was, is]) => [was, latest.get(is) ?? is] as const), ...latest]);
}

/** Whether what a correction is about went with its article. */
function isWithdrawn(
  article: string,
  renamed: ReadonlyMap<string, string>,
  aside: ReadonlyMap<string, SetAside>,
): boolean {
  const own = aside.get(renamed.get(article) ?? article);
  return !!own && (own.latest === null ? own.withdrawn !== null : aside.has(own.latest));
}

/** An article that counts no more, as it is kept. */
function asideOf({ article, dates }: Reading, why: SetAside | undefined): Aside[] {
  if (!why) return [];
  const kept = { ...withoutTokens(article), dates };
  if (!why.withdrawn) return [{ article: kept, ...why }];
  const silent = { text: '', titleSpan: null, dates: [], blocks: [], furniture: [], references: [], sentences: [] };
  const { markup: _, stated: __, ...head } = kept;
  return [{ article: { ...head, ...silent }, ...why }];
}

/** Article → the events that it reports. */
function reportedBy(events: readonly Event[]): ReadonlyMap<string, Event[]> {
  const told = new Map<string, Event[]>();
  for (const e of events)
    for (const article of new Set(e.reports.map((r) => r.article))) {
      const held = told.get(article);
      if (held) held.push(e);
      else told.set(article, [e]);
    }
  return told;
}

/** The names that are taken for somebody on thin grounds, with whom they are taken for now that corrections are made. */
function takenFor({ actors, unsure, idOf }: LinkedActors): TakenFor[] {
  const byId = new Map(actors.map((a) => [a.id, a]));
  return unsure.flatMap((u) => {
    const actor = byId.get(idOf(u.article, u.key) ?? '');
    const elsewhere = actor?.mentions.some((m) => m.article !== u.article);
    return actor && elsewhere && actor.name !== u.printed ? [{ ...u, name: actor.name }] : [];
  });
}

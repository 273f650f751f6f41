import type { Actor } from '../model/actor.ts';
import { compareDays } from '../model/calendar.ts';
import type { Claim, ClaimGroup } from '../model/claim.ts';
import type { Correction } from '../model/correction.ts';
import type { Development, Disagreement } from '../model/disagreement.ts';
import type { Edition, PublishedArticle } from '../model/edition.ts';
import type { Event } from '../model/event.ts';
import type { Former } from '../model/permalink.ts';
import { unstated } from '../model/seeds.ts';
import { officeDate } from './officeDate.ts';
import { type Outlet, outletsOf } from './outlet.ts';
import { picturedOf } from './pictured.ts';
import { isRead } from './readLanguage.ts';
import { namingsOf, silencesIn } from './silence.ts';
import {
  contradicting,
  type Silence,
  type Standings,
  standingOfClaims,
  standingOfReport,
  type Telling,
} from './standing.ts';

/** The edition by every key that a page asks for; built once for a whole build. */
export interface EditionIndex {
  /** All outlets by name; `telling` are those from which an article is held, in the same order. */
  outlets: Outlet[];
  telling: Outlet[];
  outlet: ReadonlyMap<string, Outlet>;
  article: ReadonlyMap<string, PublishedArticle>;
  actor: ReadonlyMap<string, Actor>;
  event: ReadonlyMap<string, Event>;
  claim: ReadonlyMap<string, Claim>;
  group: ReadonlyMap<string, ClaimGroup>;
  claimsOfArticle: ReadonlyMap<string, Claim[]>;
  actorsOfArticle: ReadonlyMap<string, Actor[]>;
  claimsOfSpeaker: ReadonlyMap<string, Claim[]>;
  groupsOfEvent: ReadonlyMap<string, ClaimGroup[]>;
  eventsOfArticle: ReadonlyMap<string, Event[]>;
  eventsOfActor: ReadonlyMap<string, Event[]>;
  eventsOfOutlet: ReadonlyMap<string, Event[]>;
  disagreementsOfEvent: ReadonlyMap<string, Disagreement[]>;
  disagreementsOfActor: ReadonlyMap<string, Disagreement[]>;
  developmentsOfEvent: ReadonlyMap<string, Development[]>;
  /** “kind id” of an entry → the corrections that apply to it, `number` counting all corrections from 1, oldest first. */
  correctionsOf: ReadonlyMap<string, { correction: Correction; number: number }[]>;
  /** Article → claims that it once held, and where they are now. */
  formerClaimsOf: ReadonlyMap<string, Former[]>;
  /** Events in the order of time; those without a date, a report's or an office's, last. */
  inTime: Event[];
  outletOf(article: string): Outlet;
  /** Outlet id → how it stands to the event; outlets that don't tell it are left out. */
  standingsOfEvent(event: Event): Standings;
  standingsOfGroup(group: ClaimGroup): Standings;
  /** Outlet id → why nothing of the event is found there, for those that don't tell it. */
  silencesOfEvent(event: Event): ReadonlyMap<string, Silence>;
  /** The texts that tell it, each with the articles that print it: an article and its reprints are one. */
  textsOf(event: Event): string[][];
  /** Whether it has a preview picture of its own. */
  hasPicture(event: Event): boolean;
  /** The words of an article as the comparison counts them, so that no two pages give two numbers; its own count where nothing was compared. */
  wordsOf(article: Pick<PublishedArticle, 'id' | 'words'>): number;
  /** Whether it holds an article whose events an editor states. */
  hasStated: boolean;
  /** Whether an outlet's articles are all in languages that aren't read. */
  hasUnread: boolean;
}

function gather<T>(items: readonly T[], keysOf: (item: T) => Iterable<string | null>): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      if (key === null) continue;
      const held = map.get(key);
      if (held) held.push(item);
      else map.set(key, [item]);
    }
  return map;
}

function correctionsByEntry(edition: Edition): Map<string, { correction: Correction; number: number }[]> {
  const applied = (edition.corrections ?? []).flatMap(({ correction, applied, entry }, i) =>
    applied && entry ? [{ key: `${entry.kind} ${entry.id}`, correction, number: i + 1 }] : [],
  );
  return gather(applied, (c) => [c.key]);
}

/** The article in the address of a claim. */
const articleOfClaim = (path: string): string | null => /^articles\/([^/]+)\/#/.exec(path)?.[1] ?? null;

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> => new Map(items.map((x) => [x.id, x]));

/** By first day, then by last day (the more precise first), then the main ones first, then by id. */
export function earlier(a: Event, b: Event): number {
  if (a.date && b.date) {
    const first = compareDays(a.date.min, b.date.min) || compareDays(a.date.max, b.date.max);
    if (first !== 0) return first;
  }
  return (
    Number(a.date === null) - Number(b.date === null) ||
    Number(a.rank === 'minor') - Number(b.rank === 'minor') ||
    (a.id < b.id ? -1 : 1)
  );
}

export function indexesOf(edition: Edition): EditionIndex {
  const outlets = outletsOf(edition.sources, edition.articles);
  const outlet = byId(outlets);
  const article = byId(edition.articles);
  const actor = byId(edition.actors);
  const claim = byId(edition.claims);
  const claimsOfArticle = gather(edition.claims, (c) => [c.article]);
  // An office that the editor's list dates places what no report dates.
  const placed = (e: Event): Event => (e.date ? e : { ...e, date: officeDate(e, (id) => actor.get(id)) });
  const inTime = edition.events
    .map((event) => ({ event, at: placed(event) }))
    .sort((a, b) => earlier(a.at, b.at))
    .map(({ event }) => event);
  const outletOf = (id: string): Outlet => outlet.get(article.get(id)?.source ?? unstated)!;
  const disagreementsOfEvent = gather(edition.disagreements, (d) => [d.event]);

  const eventStandings = new Map<Event, Standings>();
  let withPicture: Set<string> | undefined;
  const groupStandings = new Map<ClaimGroup, Standings>();
  function eventStandingsOf(event: Event): Standings {
    const against = contradicting(disagreementsOfEvent.get(event.id) ?? [], (a) => outletOf(a).id);
    const standings = new Map<string, Telling>();
    for (const report of event.reports) {
      const { id } = outletOf(report.article);
      const standing = standingOfReport(report, claimsOfArticle.get(report.article) ?? []);
      if (against.has(id)) standings.set(id, 'contradicts');
      else if (standing === 'own' || !standings.has(id)) standings.set(id, standing);
    }
    return standings;
  }
  function groupStandingsOf(group: ClaimGroup): Standings {
    const claims = group.claims.flatMap((id) => claim.get(id) ?? []);
    const byOutlet = gather(claims, (c) => [outletOf(c.article).id]);
    return new Map([...byOutlet].map(([id, own]) => [id, standingOfClaims(own)]));
  }

  const telling = outlets.filter((o) => o.articles.length);
  const firstText = new Map(edition.measures?.sameWords.reprints.flatMap((g) => g.map((id) => [id, g[0]!] as const)));
  const compared = new Map((edition.measures?.profiles ?? []).map((p) => [p.article, p.words]));
  const silences = new Map<Event, ReadonlyMap<string, Silence>>();
  const silencesOfOutlet = new Map<Outlet, ReturnType<typeof silencesIn>>();
  let namings: Map<string, Set<string>> | undefined;
  function silencesOf(event: Event): ReadonlyMap<string, Silence> {
    namings ??= namingsOf(edition);
    const naming = namings.get(event.id);
    const told = kept(eventStandings, event, eventStandingsOf);
    const silent = telling.filter((o) => !told.has(o.id));
    const date = event.date ?? officeDate(event, (id) => actor.get(id));
    const isNamed = naming && ((id: string) => naming.has(id));
    return new Map(
      silent.map((o) => [o.id, kept(silencesOfOutlet, o, (x) => silencesIn(x.articles))({ date }, isNamed)]),
    );
  }

  return {
    outlets,
    telling,
    outlet,
    article,
    actor,
    event: byId(edition.events),
    claim,
    group: byId(edition.groups),
    claimsOfArticle,
    actorsOfArticle: gather(edition.actors, (a) => a.mentions.map((m) => m.article)),
    claimsOfSpeaker: gather(edition.claims, (c) => [c.speaker, ...(c.speakers ?? [])]),
    groupsOfEvent: gather(edition.groups, (g) => [
      g.event,
      // What is only told beside an event is none of what was said of it or at it.
      ...g.claims.map((id) => claim.get(id)).map((c) => (c && c.relation !== 'beside' ? c.event : null)),
    ]),
    eventsOfArticle: gather(inTime, (e) => e.reports.map((r) => r.article)),
    eventsOfActor: gather(inTime, (e) => e.participants),
    eventsOfOutlet: gather(inTime, (e) => e.reports.map((r) => outletOf(r.article).id)),
    disagreementsOfEvent,
    disagreementsOfActor: gather(edition.disagreements, (d) => [d.actor]),
    developmentsOfEvent: gather(edition.developments ?? [], (d) => [d.event]),
    correctionsOf: correctionsByEntry(edition),
    formerClaimsOf: gather(edition.former ?? [], (f) => [f.kind === 'claim' ? articleOfClaim(f.path) : null]),
    inTime,
    outletOf,
    standingsOfEvent: (event) => kept(eventStandings, event, eventStandingsOf),
    standingsOfGroup: (group) => kept(groupStandings, group, groupStandingsOf),
    silencesOfEvent: (event) => kept(silences, event, silencesOf),
    textsOf({ reports }) {
      const articles = [...new Set(reports.map((r) => r.article))];
      return [...Map.groupBy(articles, (a) => firstText.get(a) ?? a).values()];
    },
    hasPicture(event) {
      withPicture ??= picturedOf(inTime, outletOf);
      return withPicture.has(event.id);
    },
    wordsOf: ({ id, words }) => compared.get(id) ?? words,
    hasStated: edition.articles.some((a) => a.stated),
    hasUnread: telling.some((o) => o.articles.every((a) => !isRead(a.language) && !a.stated)),
  };
}

/** What was made for a key once is kept: every list that shows an event asks again. */
function kept<K, V>(made: Map<K, V>, key: K, make: (key: K) => V): V {
  const held = made.get(key);
  if (held !== undefined) return held;
  const now = make(key);
  made.set(key, now);
  return now;
}

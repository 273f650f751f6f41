import type { EditionIndex } from '../../edition/indexes.ts';
import type { Actor } from '../../model/actor.ts';
import type { Event } from '../../model/event.ts';

/** Entries of a list: a page's twin has an end as the page has, and `data/` holds everything. */
const most = 300;

/** The first of each list, and under `cut` how long those are of which not all stand here. */
function firstOf<T extends Record<string, readonly unknown[]>>(lists: T): T & { cut?: object } {
  const long = Object.entries(lists).filter(([, list]) => list.length > most);
  return {
    ...(Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.slice(0, most)])) as unknown as T),
    ...(long.length > 0 && {
      cut: { ...Object.fromEntries(long.map(([name, list]) => [name, list.length])), all: 'data/entries.jsonl' },
    }),
  };
}

/** Why a report was joined stands on the page, in words; a twin says with whom. */
const withoutReasons = ({ joined, ...report }: Event['reports'][number]): object =>
  joined ? { ...report, joined: { with: joined.with } } : report;

/** An event with all that its page shows: its reports, claims, disagreements and developments. */
export function eventJson(event: Event, index: EditionIndex): object {
  const groups = index.groupsOfEvent.get(event.id) ?? [];
  const { reports, ...rest } = firstOf({
    reports: event.reports,
    groups,
    claims: groups.flatMap((g) => g.claims.flatMap((id) => index.claim.get(id) ?? [])),
    disagreements: index.disagreementsOfEvent.get(event.id) ?? [],
    developments: index.developmentsOfEvent.get(event.id) ?? [],
  });
  return {
    format: 1,
    event: { ...event, reports: reports.map(withoutReasons) },
    standings: Object.fromEntries(index.standingsOfEvent(event)),
    ...rest,
    groups: rest.groups.map((g) => ({ ...g, claims: g.claims.slice(0, most) })),
  };
}

/** An actor with the articles that name it, its events and what it is said to have said. */
export function actorJson(actor: Actor, index: EditionIndex): object {
  const { mentions, ...rest } = firstOf({
    mentions: actor.mentions,
    events: (index.eventsOfActor.get(actor.id) ?? []).map((e) => e.id),
    claims: index.claimsOfSpeaker.get(actor.id) ?? [],
  });
  const offices = actor.offices.map((o) => ({ ...o, evidence: o.evidence.slice(0, most) }));
  return { format: 1, actor: { ...actor, offices, mentions }, ...rest };
}

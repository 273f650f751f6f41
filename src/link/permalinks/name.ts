import type { Claim, ClaimGroup } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import type { LinkedActors } from '../../model/linkedActors.ts';
import { assign, knownOf } from './assign.ts';
import { addressOf, type Kind, type Ledger } from './ledger.ts';
import { type Thing, thingOfActor, thingOfClaim, thingOfEvent } from './thing.ts';

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Gives linked things the ids that the ledger holds for them, as soon as they exist, so that all else uses these. */
export interface Names {
  actors(linked: LinkedActors): LinkedActors;
  events(events: readonly Event[]): Event[];
  claims(linked: { claims: Claim[]; groups: ClaimGroup[] }): { claims: Claim[]; groups: ClaimGroup[] };
  /** address → what the program would have called the thing there, where it would have called it otherwise */
  slugs: ReadonlyMap<string, string>;
  /** What identifies an event or a claim that was named here. */
  known: ReadonlyMap<Event | Claim, Thing>;
}

/** `renamed` maps former article ids to present ones. */
export function namesFrom(ledger: Ledger, renamed: ReadonlyMap<string, string>): Names {
  const slugs = new Map<string, string>();
  const known = new Map<Event | Claim, Thing>();
  const idsOf = (kind: Kind, things: Thing[]): ((id: string) => string) => {
    const ids = assign(things, knownOf(ledger, kind, renamed));
    for (const t of things) {
      const id = ids.get(t.id)!;
      if (id !== t.id) slugs.set(addressOf(kind, id, t.article ?? null), t.id);
    }
    return (id) => ids.get(id) ?? id;
  };
  /** Remembers what a thing is known by: that costs more to work out than all else here. */
  const keep = <T extends Event | Claim>(named: T, thing: Thing): T => {
    known.set(named, { ...thing, id: named.id });
    return named;
  };
  return {
    slugs,
    known,
    actors(linked) {
      const idOf = idsOf('actor', linked.actors.map(thingOfActor));
      return {
        ...linked,
        actors: linked.actors.map((a) => ({ ...a, id: idOf(a.id) })).sort(byId),
        variants: linked.variants.map((v) => ({ ...v, actor: idOf(v.actor) })),
        idOf(article, key) {
          const id = linked.idOf(article, key);
          return id === null ? null : idOf(id);
        },
      };
    },
    events(events) {
      const things = events.map(thingOfEvent);
      const idOf = idsOf('event', things);
      return events.map((e, n) => {
        const partOf = e.partOf === null ? null : idOf(e.partOf);
        return keep({ ...e, id: idOf(e.id), partOf, parts: e.parts.map(idOf) }, things[n]!);
      });
    },
    claims({ claims, groups }) {
      const things = claims.map(thingOfClaim);
      const idOf = idsOf('claim', things);
      return {
        claims: claims.map((c, n) => keep({ ...c, id: idOf(c.id) }, things[n]!)),
        groups: groups.map((g) => ({ ...g, claims: g.claims.map(idOf) })),
      };
    },
  };
}

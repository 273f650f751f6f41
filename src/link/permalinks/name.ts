import type { Article } from '../../model/article.ts';
import type { Claim, ClaimGroup } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import type { LinkedActors } from '../../model/linkedActors.ts';
import { assign, knownOf } from './assign.ts';
import { addressOf, type Kind, type Ledger } from './ledger.ts';
import { renamedArticles } from './settle.ts';
import { type Thing, thingOfActor, thingOfArticle, thingOfClaim, thingOfEvent } from './thing.ts';

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Gives linked things the ids that the ledger holds for them, as soon as they exist, so that all else uses these. */
export interface Names {
  actors(linked: LinkedActors): LinkedActors;
  events(events: readonly Event[]): Event[];
  claims(linked: { claims: Claim[]; groups: ClaimGroup[] }): { claims: Claim[]; groups: ClaimGroup[] };
  /** address → what the program would have called the thing there */
  slugs: ReadonlyMap<string, string>;
}

export function namesFrom(ledger: Ledger, articles: readonly Article[]): Names {
  const renamed = renamedArticles(ledger, articles.map(thingOfArticle));
  const slugs = new Map<string, string>();
  const idsOf = (kind: Kind, things: Thing[]): ((id: string) => string) => {
    const ids = assign(things, knownOf(ledger, kind, renamed));
    for (const t of things) slugs.set(addressOf(kind, ids.get(t.id)!, t.article ?? null), t.id);
    return (id) => ids.get(id) ?? id;
  };
  return {
    slugs,
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
      const idOf = idsOf('event', events.map(thingOfEvent));
      return events.map((e) => ({
        ...e,
        id: idOf(e.id),
        partOf: e.partOf === null ? null : idOf(e.partOf),
        parts: e.parts.map(idOf),
      }));
    },
    claims({ claims, groups }) {
      const idOf = idsOf('claim', claims.map(thingOfClaim));
      return {
        claims: claims.map((c) => ({ ...c, id: idOf(c.id) })),
        groups: groups.map((g) => ({ ...g, claims: g.claims.map(idOf) })),
      };
    },
  };
}

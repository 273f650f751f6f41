import type { Actor } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import type { Claim, ClaimGroup } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import type { LinkedActors } from '../../model/linkedActors.ts';
import { wordsIn } from '../../model/spanIn.ts';
import { sentenceAt } from '../sentenceAt.ts';
import { assign, type Known, knownOf } from './assign.ts';
import { addressOf, type Kind, type Ledger } from './ledger.ts';
import { type Thing, thingOfActor, thingOfClaim, thingOfEvent, thingOfParted } from './thing.ts';

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Gives linked things the ids that the ledger holds for them, as soon as they exist, so that all else uses these. */
export interface Names {
  actors(linked: LinkedActors): LinkedActors;
  events(events: readonly Event[]): Event[];
  claims(linked: { claims: Claim[]; groups: ClaimGroup[] }): { claims: Claim[]; groups: ClaimGroup[] };
  /** The id of what an editor parts from something: the one that it had before, else the first of `proposed` that is free. */
  partedActor(actor: Actor, proposed: Iterable<string>): string;
  /** The same of an event, and the id of the rest: the one that it had, unless that was published for what is parted. */
  partedEvent(event: Event, proposed: Iterable<string>, rest: Event): { own: string; rest: string };
  /** address → what the program would have called the thing there, where it would have called it otherwise */
  slugs: ReadonlyMap<string, string>;
  /** What identifies an event or a claim that was named here. */
  known: ReadonlyMap<Event | Claim, Thing>;
  /** address → what an actor or event there is known by before an editor joins others to it or parts some from it */
  alone: ReadonlyMap<string, Thing>;
}

/** `renamed` maps former article ids to present ones; `articleOf` gives an article that is held. */
export function namesFrom(
  ledger: Ledger,
  renamed: ReadonlyMap<string, string>,
  articleOf: (id: string) => Article | null,
): Names {
  const slugs = new Map<string, string>();
  const known = new Map<Event | Claim, Thing>();
  const alone = new Map<string, Thing>();
  const held = new Map<Kind, { entries: Known[]; taken: Set<string> }>();
  const holdingOf = (kind: Kind) => {
    const made = held.get(kind) ?? { entries: knownOf(ledger, kind, renamed), taken: new Set() };
    held.set(kind, made);
    return made;
  };
  const idsOf = (kind: Kind, things: Thing[]): ((id: string) => string) => {
    const { entries, taken } = holdingOf(kind);
    const ids = assign(things, entries);
    for (const t of things) {
      const id = ids.get(t.id)!;
      taken.add(id);
      const address = addressOf(kind, id, t.article ?? null);
      if (id !== t.id) slugs.set(address, t.id);
      if (kind !== 'claim') alone.set(address, { ...t, id });
    }
    return (id) => ids.get(id) ?? id;
  };
  /** What has an address of its own by its evidence alone, among those that nothing else has now. */
  const freeFor = (kind: Kind, thing: Thing): string => {
    const { entries, taken } = holdingOf(kind);
    const free = entries.filter((k) => !taken.has(k.id));
    return assign([{ ...thing, id: '?' }], free, true).get('?')!;
  };
  /** Whether the page of something was published for what an editor parts from it now, and the rest is new there or has one of its own. */
  const wasTheParts = (id: string, own: Thing, rest: Thing): boolean => {
    const near = new Set(holdingOf('event').entries.find((k) => k.id === id)?.near);
    const holds = (t: Thing): boolean => t.near?.some((key) => near.has(key)) ?? false;
    if (!holds(own)) return false;
    return !holds(rest) || (freeFor('event', rest) !== '?' && freeFor('event', own) === '?');
  };
  const parted = (kind: Kind, thing: Thing, proposed: Iterable<string>): string => {
    const { entries, taken } = holdingOf(kind);
    // What is parted has the day and the people of what it is parted from: only its evidence tells.
    let id = freeFor(kind, thing);
    const before = new Map(entries.map((k) => [k.id, k]));
    // An older ledger doesn't say what was parted: there the number has to do.
    const may = (name: string): boolean => !taken.has(name) && !(before.get(name)?.entry.near ?? before.has(name));
    if (id === '?') for (id of proposed) if (may(id)) break;
    taken.add(id);
    alone.set(addressOf(kind, id), { ...thing, id });
    return id;
  };
  /** Remembers what a thing is known by: that costs more to work out than all else here. */
  const keep = <T extends Event | Claim>(named: T, thing: Thing): T => {
    known.set(named, { ...thing, id: named.id });
    return named;
  };
  return {
    slugs,
    known,
    alone,
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
      const things = claims.map((c) => thingOfClaim(c, sentenceOf(articleOf(c.article), c)));
      const idOf = idsOf('claim', things);
      return {
        claims: claims.map((c, n) => keep({ ...c, id: idOf(c.id) }, things[n]!)),
        groups: groups.map((g) => ({ ...g, claims: g.claims.map(idOf) })),
      };
    },
    partedActor: (actor, proposed) => parted('actor', thingOfParted(actor), proposed),
    partedEvent(event, proposed, rest) {
      const [own, left] = [thingOfEvent(event), thingOfEvent(rest)];
      return wasTheParts(rest.id, own, left)
        ? { own: rest.id, rest: parted('event', left, proposed) }
        : { own: parted('event', own, proposed), rest: rest.id };
    },
  };
}

/** The sentence that a claim begins in. */
function sentenceOf(article: Article | null, { content }: Claim): string | undefined {
  const sentence = article?.sentences[sentenceAt(article, content[0]!.start)];
  return article && sentence ? wordsIn(article, sentence.start, sentence.end) : undefined;
}

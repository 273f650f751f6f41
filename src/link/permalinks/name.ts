import type { EventHolding } from '../../correct/eventHolding.ts';
import type { Member, Members } from '../../correct/member.ts';
import type { Actor } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import type { Claim, ClaimGroup } from '../../model/claim.ts';
import type { CorrectionOutcome } from '../../model/correction.ts';
import type { Event } from '../../model/event.ts';
import type { LinkedActors } from '../../model/linkedActors.ts';
import { wordsIn } from '../../model/spanIn.ts';
import { sentenceAt } from '../sentenceAt.ts';
import { addressees } from './addressees.ts';
import { assign, knownOf } from './assign.ts';
import { addressOf, type Kind, type Ledger } from './ledger.ts';
import type { Absorbed } from './settle.ts';
import { type Thing, thingOfActor, thingOfClaim, thingOfEvent, thingOfParted } from './thing.ts';

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Gives things the ids that the ledger holds for them, as soon as it is decided what stands: the ledger has no part in that. */
export interface Names {
  /** Of those that are named in one article, whoever stands at an actor's address, by its id. */
  actorAt(id: string, named: readonly Actor[]): string | null;
  actors(corrected: Corrected<Actor> & { linked: LinkedActors }): LinkedActors & Renamed;
  /** The event that stands at an address, by its id. */
  eventAt(id: string | null, held: EventHolding): Event | null;
  events(corrected: Corrected<Event> & { events: readonly Event[] }): { events: Event[] } & Renamed;
  claims(linked: { claims: Claim[]; groups: ClaimGroup[] }): { claims: Claim[]; groups: ClaimGroup[] };
  /** address → what the program would have called the thing there, where it would have called it otherwise */
  slugs: ReadonlyMap<string, string>;
  /** What identifies an event or a claim that was named here. */
  known: ReadonlyMap<Event | Claim, Thing>;
  /** address → what an actor or event there is known by before an editor joins others to it or parts some from it */
  alone: ReadonlyMap<string, Thing>;
  /** What an editor made part of another. */
  absorbed: readonly Absorbed[];
}

interface Corrected<T extends { id: string }> {
  members: Members<T>;
  outcomes: readonly CorrectionOutcome[];
}
interface Renamed {
  outcomes: CorrectionOutcome[];
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
  const absorbed: Absorbed[] = [];
  const idsOf = (kind: Kind, things: readonly Thing[]): ((id: string) => string) => {
    const ids = assign(things, knownOf(ledger, kind, renamed));
    for (const t of things) {
      const id = ids.get(t.id)!;
      if (id !== t.id) slugs.set(addressOf(kind, id, t.article ?? null), t.id);
    }
    return (id) => ids.get(id) ?? id;
  };
  /** Ids for things by their members: each has the id of its first, whose address the others' lead to. */
  const idsByMembers = (
    kind: Kind,
    consisting: readonly [id: string, members: Thing[]][],
  ): ((id: string) => string) => {
    const idOf = idsOf(
      kind,
      consisting.flatMap(([, members]) => members),
    );
    const ids = new Map<string, string>();
    for (const [whole, [first, ...others]] of consisting) {
      const id = idOf(first!.id);
      const address = addressOf(kind, id);
      ids.set(whole, id);
      alone.set(address, { ...first!, id });
      for (const t of others) absorbed.push({ ...t, id: idOf(t.id), slug: t.id, to: address });
    }
    return (id) => ids.get(id) ?? id;
  };
  /** Remembers what a thing is known by: that costs more to work out than all else here. */
  const keep = <T extends Event | Claim>(named: T, thing: Thing): T => {
    known.set(named, { ...thing, id: named.id });
    return named;
  };
  return {
    ...addressees(ledger, renamed),
    slugs,
    known,
    alone,
    absorbed,
    actors({ linked, members, outcomes }) {
      const idOf = idsByMembers(
        'actor',
        linked.actors.map((a) => [a.id, members.in(a.id).map(memberActor)]),
      );
      return {
        ...linked,
        actors: linked.actors.map((a) => ({ ...a, id: idOf(a.id) })).sort(byId),
        variants: linked.variants.map((v) => ({ ...v, actor: idOf(v.actor) })),
        idOf(article, key) {
          const id = linked.idOf(article, key);
          return id === null ? null : idOf(id);
        },
        outcomes: outcomes.map((o) => renamedIn(o, idOf)),
      };
    },
    events({ events, members, outcomes }) {
      const things = events.map((e) => members.in(e.id).map(memberEvent));
      const idOf = idsByMembers(
        'event',
        events.map((e, n) => [e.id, things[n]!]),
      );
      return {
        events: events.map((e, n) => {
          const named = {
            ...e,
            id: idOf(e.id),
            partOf: e.partOf === null ? null : idOf(e.partOf),
            parts: e.parts.map(idOf),
          };
          return members.in(e.id)[0]!.own === e ? keep(named, things[n]![0]!) : named;
        }),
        outcomes: outcomes.map((o) => renamedIn(o, idOf)),
      };
    },
    claims({ claims, groups }) {
      const things = claims.map((c) => thingOfClaim(c, sentenceOf(articleOf(c.article), c)));
      const idOf = idsOf('claim', things);
      return {
        claims: claims.map((c, n) => keep({ ...c, id: idOf(c.id) }, things[n]!)),
        groups: groups.map((g) => ({ ...g, claims: g.claims.map(idOf) })),
      };
    },
  };
}

const memberEvent = ({ own, from, lessened }: Member<Event>): Thing => {
  const partOf = from ?? (lessened ? own.id : undefined);
  return { ...thingOfEvent(own), ...(partOf !== undefined && { from: partOf }) };
};
const memberActor = ({ own, from }: Member<Actor>): Thing =>
  from === null ? thingOfActor(own) : { ...thingOfParted(own), from };

const renamedIn = (o: CorrectionOutcome, idOf: (id: string) => string): CorrectionOutcome =>
  o.entry ? { ...o, entry: { ...o.entry, id: idOf(o.entry.id) } } : o;

/** The sentence that a claim begins in. */
function sentenceOf(article: Article | null, { content }: Claim): string | undefined {
  const sentence = article?.sentences[sentenceAt(article, content[0]!.start)];
  return article && sentence ? wordsIn(article, sentence.start, sentence.end) : undefined;
}

import type { EventHolding } from '../../correct/eventHolding.ts';
import type { Actor } from '../../model/actor.ts';
import type { Event } from '../../model/event.ts';
import { fullNames, type Known, knownOf } from './assign.ts';
import { articleIn, successors } from './evidence.ts';
import type { Kind, Ledger } from './ledger.ts';
import { thingOfActor, thingOfEvent, thingOfParted } from './thing.ts';

/** Who or what an editor meant who wrote an address: what has the evidence that this was published for, before anything is named. */
export function addressees(ledger: Ledger, renamed: ReadonlyMap<string, string>) {
  const held = new Map<Kind, Map<string, Known>>();
  const knownAt = (kind: Kind): Map<string, Known> => {
    const known = held.get(kind) ?? new Map(knownOf(ledger, kind, renamed).map((k) => [k.id, k]));
    held.set(kind, known);
    return known;
  };
  return {
    /** Of those that are named in one article, whoever stands at an address, by the id in it. */
    actorAt(id: string, named: readonly Actor[]): string | null {
      const k = knownAt('actor').get(id);
      const names = new Set(k && fullNames(k.by));
      const called = k?.entry.slug ?? id;
      const found =
        named.find((a) => [...thingOfParted(a).by, ...thingOfActor(a).by].some((key) => names.has(key))) ??
        named.find((a) => a.id === called);
      return found?.id ?? null;
    },
    /** The event that stands at an address, by the id in it. */
    eventAt(id: string | null, now: EventHolding): Event | null {
      if (id === null) return null;
      const known = knownAt('event');
      const k = known.get(id);
      if (!k) return now.get(id);
      const keys = [...k.by, ...(k.near ?? [])];
      const articles = new Set(keys.flatMap((key) => articleIn(key) ?? []));
      const told = [...new Set([...articles].flatMap(now.told))].map((event) => ({
        event,
        thing: thingOfEvent(event),
      }));
      const sharing = (wanted: ReadonlySet<string>) =>
        told
          .map(({ event, thing }) => ({
            event,
            shared: [...thing.by, ...thing.near!].filter((key) => wanted.has(key)).length,
          }))
          .filter(({ shared }) => shared > 0)
          .sort((a, b) => b.shared - a.shared || (a.event.id < b.event.id ? -1 : 1))[0]?.event;
      const edited = () => {
        const was = [...known.values()].filter((one) => one.near?.some((key) => articles.has(articleIn(key)!)));
        const became = successors(
          was,
          told.map(({ thing }) => thing),
        );
        return new Set((k.near ?? []).flatMap((key) => became.get(key) ?? []));
      };
      return sharing(new Set(keys)) ?? sharing(edited()) ?? now.get(k.entry.slug ?? id);
    },
  };
}

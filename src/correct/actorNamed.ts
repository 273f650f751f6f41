import type { Actor } from '../model/actor.ts';

/** Whom a name or an id means among the actors of an edition, and which articles name them; null where nobody, or more than one. */
export type ActorOf = (name: string) => { id: string; articles: ReadonlySet<string> } | null;

/** By the id, then by the name that an actor is shown by, then by any other that the articles print. */
export function actorsByName(actors: readonly Actor[]): ActorOf {
  const byId = new Map(actors.map((a) => [a.id, a]));
  const fold = (name: string): string => name.normalize('NFC').toLowerCase().trim();
  const shown = Map.groupBy(actors, (a) => fold(a.name));
  const printed = new Map<string, Actor[]>();
  for (const actor of actors)
    for (const form of new Set([...actor.names, ...(actor.aliases ?? [])].map(fold)))
      printed.set(form, [...(printed.get(form) ?? []), actor]);
  return (name) => {
    const actor = byId.get(name) ?? only(shown.get(fold(name))) ?? only(printed.get(fold(name)));
    return actor ? { id: actor.id, articles: new Set(actor.mentions.map((m) => m.article)) } : null;
  };
}

const only = (found: readonly Actor[] | undefined): Actor | undefined => (found?.length === 1 ? found[0] : undefined);

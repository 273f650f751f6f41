import type { Actor } from '../model/actor.ts';
import type { Reading } from '../model/reading.ts';
import type { Knowledge } from '../model/seeds.ts';
import type { Span } from '../model/span.ts';

/** A name printed unlike the actor's own, that is likely a slip: what a disagreement about a name rests on. */
export interface NameVariant {
  actor: string;
  printed: string;
  article: string;
  span: Span;
}

/** Which actor an article's local actor is: `idOf(article id, local key)`. */
export interface LinkedActors {
  actors: Actor[];
  variants: NameVariant[];
  idOf(article: string, key: string | null): string | null;
}

/** One actor for each that the articles name, whatever they call it. */
export function linkActors(readings: readonly Reading[], _knowledge: Knowledge): LinkedActors {
  const actors = new Map<string, Actor>();
  const ids = new Map<string, string>();
  for (const { article, actors: local } of readings) {
    for (const a of local) {
      const id = a.known ?? a.key;
      ids.set(`${article.id}\n${a.key}`, id);
      const actor = actors.get(id) ?? {
        id,
        name: a.name,
        kind: a.kind,
        known: a.known !== null,
        country: a.country,
        wikidata: null,
        names: [],
        offices: [],
        mentions: [],
      };
      actors.set(id, actor);
      actor.mentions.push({ article: article.id, mentions: a.mentions });
      for (const m of a.mentions) if (m.form !== 'pronoun' && !actor.names.includes(m.exact)) actor.names.push(m.exact);
    }
  }
  return {
    actors: [...actors.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    variants: [],
    idOf: (article, key) => (key === null ? null : (ids.get(`${article}\n${key}`) ?? null)),
  };
}

import type { LocalActor } from '../../src/model/actor.ts';
import { overlap } from '../../src/model/span.ts';
import type { GoldActor } from './gold.ts';

export interface ActorPairs {
  /** The annotated actor of one found, by their places in the lists. */
  goldOf: ReadonlyMap<number, number>;
  foundOf: ReadonlyMap<number, number>;
}

/** Actors found and annotated, one to one: those with the most named mentions in common first. */
export function pairActors(found: readonly LocalActor[], gold: readonly GoldActor[]): ActorPairs {
  const pairs = gold
    .flatMap((g, gi) =>
      found.map((f, fi) => ({
        gi,
        fi,
        // Named mentions that meet say that two are one; pronouns alone don't.
        shared: f.mentions.filter((m) => m.form !== 'pronoun' && g.spans.some((s) => overlap(s, m))).length,
      })),
    )
    .filter((p) => p.shared > 0)
    .sort((a, b) => b.shared - a.shared || a.gi - b.gi);
  const goldOf = new Map<number, number>();
  const foundOf = new Map<number, number>();
  for (const { gi, fi } of pairs) {
    if (goldOf.has(fi) || foundOf.has(gi)) continue;
    goldOf.set(fi, gi);
    foundOf.set(gi, fi);
  }
  return { goldOf, foundOf };
}

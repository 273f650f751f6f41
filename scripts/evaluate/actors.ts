import type { LocalActor } from '../../src/model/actor.ts';
import { overlap } from '../../src/model/span.ts';
import { type Count, noCount } from './count.ts';
import type { GoldActor } from './gold.ts';
import { pairActors } from './pairActors.ts';

export interface ActorScore {
  /** Actors found, one to one with those annotated. */
  actors: Count;
  byKind: Map<string, Count>;
  /** Mentions that are given to the right actor, pronouns and descriptions included. */
  mentions: Count;
  pronouns: Count;
  /** Matched actors of the annotated kind. */
  kindRight: Count;
}

export const noActorScore = (): ActorScore => ({
  actors: noCount(),
  byKind: new Map(),
  mentions: noCount(),
  pronouns: noCount(),
  kindRight: noCount(),
});

const isPronoun = /^(?:he|she|him|her|his|hers|it|its|they|them|their)$/i;

/** Adds one article's actors to the score; `miss` is told what fell short. */
export function scoreActors(
  score: ActorScore,
  found: readonly LocalActor[],
  gold: readonly GoldActor[],
  text: string,
  miss: (what: string) => void,
): void {
  const { goldOf, foundOf } = pairActors(found, gold);
  const kind = (k: string): Count => {
    let c = score.byKind.get(k);
    if (!c) {
      c = noCount();
      score.byKind.set(k, c);
    }
    return c;
  };
  gold.forEach((g, gi) => {
    if (g.optional) return;
    const hit = foundOf.has(gi);
    score.actors.wanted++;
    kind(g.kind).wanted++;
    if (hit) {
      score.actors.hits++;
      kind(g.kind).hits++;
      score.kindRight.wanted++;
      score.kindRight.found++;
      if (found[foundOf.get(gi)!]!.kind === g.kind) score.kindRight.hits++;
      else miss(`kind: ${g.name} is ${g.kind}, read as ${found[foundOf.get(gi)!]!.kind}`);
    } else miss(`missed: ${g.name} (${g.kind})`);
  });
  found.forEach((f, fi) => {
    const gi = goldOf.get(fi);
    if (gi !== undefined && gold[gi]!.optional) return;
    // A second actor for someone already found, or for an optional one, is spurious only in the first case.
    if (gi === undefined && f.mentions.every((m) => gold.some((g) => g.optional && g.spans.some((s) => overlap(s, m)))))
      return;
    score.actors.found++;
    kind(gi === undefined ? f.kind : gold[gi]!.kind).found++;
    if (gi === undefined)
      miss(
        `spurious: ${f.name} (${f.kind}) ${f.mentions
          .map((m) => m.exact)
          .slice(0, 4)
          .join(' | ')}`,
      );
  });
  gold.forEach((g, gi) => {
    if (g.optional) return;
    for (const s of g.spans) {
      const words = text.slice(s.start, s.end);
      const pronoun = isPronoun.test(words);
      const count = pronoun ? score.pronouns : score.mentions;
      count.wanted++;
      const by = found.findIndex((f) => f.mentions.some((m) => overlap(m, s)));
      if (by >= 0 && goldOf.get(by) === gi) count.hits++;
      else
        miss(
          `mention: “${words}” of ${g.name} ${by < 0 ? 'not found' : `given to ${found[by]!.name}`} — …${text.slice(Math.max(0, s.start - 30), s.end + 25).replaceAll('\n', ' ')}…`,
        );
    }
  });
  found.forEach((f, fi) => {
    for (const m of f.mentions) {
      const gi = goldOf.get(fi);
      if (gi !== undefined && gold[gi]!.optional) continue;
      const pronoun = m.form === 'pronoun';
      if (pronoun && !gold.some((g) => g.spans.some((s) => overlap(s, m)))) {
        // Not every pronoun is annotated: one that no annotation touches counts neither way.
        continue;
      }
      (pronoun ? score.pronouns : score.mentions).found++;
      if (gi === undefined || !gold[gi]!.spans.some((s) => overlap(s, m)))
        miss(
          `extra mention: “${m.exact}” (${m.form}) given to ${f.name} — …${text.slice(Math.max(0, m.start - 30), m.end + 25).replaceAll('\n', ' ')}…`,
        );
    }
  });
}

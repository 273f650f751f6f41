import type { Actor } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import { within } from '../model/span.ts';
import type { EditionIndex } from './indexes.ts';

/** All who say a thing: the speaker, or everyone whom the words for the speakers name (“Varga and Reku said”). */
export function speakersOf(claim: Claim, index: EditionIndex): Actor[] {
  const one = claim.speaker ? index.actor.get(claim.speaker) : undefined;
  if (one) return [one];
  const named = index.actorsOfArticle.get(claim.article) ?? [];
  return named.filter((a) =>
    a.mentions.some(
      (m) => m.article === claim.article && m.mentions.some((x) => claim.source.some((s) => within(x, s))),
    ),
  );
}

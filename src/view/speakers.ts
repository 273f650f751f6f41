import type { EditionIndex } from '../edition/indexes.ts';
import type { Actor } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import { within } from '../model/span.ts';
import { workedOutOnce } from './workedOutOnce.ts';

/** Half of the words for the speakers have to be their names: else somebody is only described by them (“a paper signed by both”). */
const MOSTLY = 0.5;
const lettersOf = (s: string): number => (s.match(/\p{L}/gu) ?? []).length;

/** All who say a thing: the speaker, or everyone whom the words for the speakers name (“Lund and Holm said”). */
export const speakersOf = workedOutOnce((claim: Claim, index: EditionIndex): Actor[] => {
  const one = claim.speaker ? index.actor.get(claim.speaker) : undefined;
  if (one) return [one];
  const named = (index.actorsOfArticle.get(claim.article) ?? []).flatMap((actor) => {
    const own = actor.mentions.filter((m) => m.article === claim.article).flatMap((m) => m.mentions);
    const mentions = own.filter((x) => claim.source.some((s) => within(x, s)));
    return mentions.length > 0 ? [{ actor, letters: mentions.reduce((n, x) => n + lettersOf(x.exact), 0) }] : [];
  });
  const all = claim.source.reduce((n, s) => n + lettersOf(s.exact), 0);
  return named.reduce((n, x) => n + x.letters, 0) >= all * MOSTLY ? named.map((x) => x.actor) : [];
});

import type { Claim } from '../model/claim.ts';
import type { PublishedArticle } from '../model/edition.ts';
import { passedOn, standingOfClaim } from './claimStanding.ts';
import { excerpts } from './excerpt.ts';

/** What an article quotes as evidence of a claim: what is said, or else who says it and by which word. */
export const saidIn = (c: Claim): Claim['content'] => (c.content.length > 0 ? c.content : [...c.source, ...c.cue]);

/**
 * Claims in the order given, those together that one article gives one speaker in the same sentences and with the same standing: a
 * reader sees these sentences once, however many things are said in them.
 */
export function sayingsOf(claims: readonly Claim[], articleOf: (id: string) => PublishedArticle): Claim[][] {
  const sayings = new Map<string, Claim[]>();
  for (const c of claims) {
    const at = excerpts(articleOf(c.article), saidIn(c)).map((x) => `${x.start}–${x.end}`);
    const who = [c.kind === 'unattributed', c.speaker ?? c.speakerLabel, standingOfClaim(c), passedOn(c)];
    const key = JSON.stringify([c.article, at, who]);
    sayings.set(key, [...(sayings.get(key) ?? []), c]);
  }
  return [...sayings.values()];
}

import type { Claim } from '../../model/claim.ts';
import { straight } from '../../model/direction.ts';
import { wordsAt } from '../../model/span.ts';

const said = (c: Claim): string => c.content.map(wordsAt).join(' … ').replace(/\s+/g, ' ').trim();

/** Words to which a wording may run without being long. */
const HANDY = 30;

/** “to share the load”, “calling the talks fruitful”: what reads as the rest of a sentence and is none. */
const isHeadless = (text: string): boolean => /^["“‘«'「]*(?:to|for|of|as|with|about|[a-z]{3,}ing)\s/.test(text);

/**
 * The clearest wording of a group: a whole sentence in the speaker's own words before one in the outlet's, one that can be
 * read at a glance before a long one, and one with a verb's worth of words before a fragment.
 */
export function clearest(claims: readonly Claim[]): Claim {
  const worth = (c: Claim): number => {
    const words = said(c).split(' ').length;
    const kind = c.kind === 'direct' ? 2 : c.kind === 'mixed' ? 1 : 0;
    const handy = words >= 5 && words <= HANDY ? 2 : 0;
    return kind + handy + (c.denied ? -2 : 0) + (isHeadless(said(c)) ? -6 : 0) - c.content.length * 0.5;
  };
  if (claims.length === 1) return claims[0]!;
  return claims
    .map((claim) => ({ claim, worth: worth(claim), length: said(claim).length }))
    .sort((a, b) => b.worth - a.worth || a.length - b.length || (a.claim.id < b.claim.id ? -1 : 1))[0]!.claim;
}

/** A claim as a short plain sentence: without a leading “that” and a comma at its end; a quotation keeps its marks. */
export function labelOf(claim: Claim): string {
  const text = straight(said(claim))
    .replace(/^that\s+/i, '')
    .replace(/[,;:]{1,9}(["”’»'」]?)$/, '$1')
    .replace(/[,;:]$/, '');
  if (/^["“‘«'「]/.test(text)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

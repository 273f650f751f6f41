import type { Place } from './place.ts';
import { type Candidate, signsOf } from './signs.ts';
import stored from './weights.json' with { type: 'json' };

/** What each sign is worth, whole numbers; a sign that isn't there is worth nothing. See scripts/trainPages.ts. */
const worth = new Map<string, number>(Object.entries(stored.worth));

/** A paragraph's score: above nought where its signs are those of an article's. */
export const scoreOf = (signs: readonly string[]): number =>
  signs.reduce((sum, sign) => sum + (worth.get(sign) ?? 0), 0);

/**
 * The paragraphs of a page that are its article's: of all ways to part the page into stretches of article and of other things the one
 * whose paragraphs score most, where each change from one to the other costs something (Viterbi 1967). So a short line within the
 * article stays, and one quotation among links goes. What by its words or links is none of an article's lines goes in any case.
 */
export function keptOf<C extends Candidate>(page: readonly C[], title: string): C[] {
  const signs = signsOf(page, title);
  const keeps = stretches(signs.map(scoreOf), stored.change, stored.lean);
  const seen = new Map<string, Place | null>();
  let underRelated = false;
  return page.filter((p, i) => {
    const of = signs[i]!;
    const related = of.includes('cue related');
    // Links under “More on this” go with it; a list of links elsewhere may be what the article is about.
    const listed = underRelated && p.linked > 0.6;
    underRelated = related || listed;
    // What stands again elsewhere is a copy for other screens, or a pulled quote; beside itself, built alike, it was written twice.
    const before = seen.get(p.text);
    const again = before !== undefined && p.text.length > 60 && !isBeside(before, p.place);
    if (!keeps[i] || again || listed || (!p.row && of.some((sign) => never.test(sign)))) return false;
    seen.set(p.text, p.place);
    return true;
  });
}

const isBeside = (a: Place | null, b: Place | null): boolean =>
  a !== null && b !== null && a.up !== null && a.up === b.up && a.like === b.like;

/** Signs of offers, credits, captions, labels, the title itself, the day above an article, and of lines that are nothing but a link. */
const never = /^(?:cue |note$|title$|link line|bare day above$|no letter$)/;

/** Which of a row of scores are taken, each raised by `lean`, where a change between taking and leaving costs `change`. */
export function stretches(scores: readonly number[], change: number, lean: number): boolean[] {
  let taken = 0;
  let left = 0;
  const cameTaken: [iftaken: boolean, ifLeft: boolean][] = scores.map((score) => {
    const from: [boolean, boolean] = [taken >= left - change, taken - change > left];
    [taken, left] = [Math.max(taken, left - change) + score + lean, Math.max(left, taken - change)];
    return from;
  });
  let now = taken > left;
  const keeps: boolean[] = [];
  for (let i = scores.length - 1; i >= 0; i--) {
    keeps[i] = now;
    now = cameTaken[i]![now ? 0 : 1];
  }
  return keeps;
}

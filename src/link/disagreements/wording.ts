import type { Claim, ClaimGroup } from '../../model/claim.ts';
import { wordsAt } from '../../model/span.ts';
import type { Found } from './index.ts';
import { quotedWords } from './quotedWords.ts';
import { type Said, sidesOf } from './sides.ts';

/** Of fewer words than these all but one must be the same; two alone say too little, and more than the last are a speech. */
const fewest = 5;
const least = 3;
const most = 120;

/** Words in common and in order (longest common subsequence). */
function inCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++)
      next.push(word === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!));
    row = next;
  }
  return row[b.length]!;
}

/**
 * Two quotations that are plainly the same words, yet differ within: words changed, or left out without a mark. One that
 * only begins later or ends sooner is a shorter quotation and no other wording.
 */
function differ(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < least || long.length > most) return false;
  if (short.length < fewest && (long.length > short.length + 1 || inCommon(short, long) < short.length - 1))
    return false;
  if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) return false;
  return short.length < fewest || inCommon(short, long) >= short.length * 0.7;
}

/** Claims of one group, from different articles, whose quotations differ in their words. */
export function wordingDisagreements(claims: readonly Claim[], groups: readonly ClaimGroup[]): Found[] {
  const byId = new Map(claims.map((c) => [c.id, c]));
  return groups.flatMap((group): Found[] => {
    if (group.claims.length < 2) return [];
    const quotes = group.claims
      .map((id) => byId.get(id)!)
      .flatMap((c) =>
        c.quotes.map(
          (span): Said<string[]> => ({
            value: quotedWords(wordsAt(span)),
            text: wordsAt(span),
            article: c.article,
            span,
          }),
        ),
      )
      .slice(0, 20);
    const odd = quotes.filter((q) => quotes.some((o) => o.article !== q.article && differ(q.value, o.value)));
    const sides = sidesOf(odd, (a, b) => !differ(a, b));
    if (sides.length < 2) return [];
    const who = group.speakerLabel ? `What ${group.speakerLabel} said, word for word` : 'A quotation, word for word';
    return [{ kind: 'wording', about: who, event: group.event, actor: group.speaker, sides }];
  });
}

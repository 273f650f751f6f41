import type { Claim, ClaimGroup } from '../../model/claim.ts';
import { wordsAt } from '../../model/span.ts';
import type { Found } from './index.ts';
import { type Said, sidesOf } from './sides.ts';

/** Quotations are compared word by word, whatever their marks and capitals. */
const wordsOf = (quote: string): string[] =>
  quote
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];

/** Fewer words than these agree by chance, more than these are a speech. */
const fewest = 5;
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
  if (short.length < fewest || long.length > most) return false;
  if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) return false;
  return inCommon(short, long) >= short.length * 0.7;
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
          (span): Said<string[]> => ({ value: wordsOf(wordsAt(span)), text: wordsAt(span), article: c.article, span }),
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

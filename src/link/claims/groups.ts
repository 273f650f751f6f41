import { Numbering } from '../numbering.ts';
import { eachWithCandidates } from './candidates.ts';
import type { Clauses } from './clauses.ts';
import { likening } from './likeness.ts';
import type { Quotations } from './quotations.ts';

/** A claim as far as grouping asks for it; its clauses and quotations stand in their tables under the same number. */
export interface Item {
  id: string;
  article: string;
  speaker: string | null;
  /** How the speaker is called, for claims whose speaker is no known actor. */
  label: string;
  /** Whether that is a name: then it is nobody else who is known. */
  named?: boolean;
  event: string | null;
  unattributed: boolean;
}

/** Clauses as alike as this say the same; found on invented and reference articles, not on an edition. */
const SAME = 0.4;
/** The same where only the event is shared, not the speaker. */
const SAME_AT_EVENT = 0.5;
/** Less alike than this counts as nothing. */
const LEAST = SAME * 0.6;

const sameSide = (a: Item, b: Item): boolean => {
  if (a.unattributed !== b.unattributed) return false;
  if (a.speaker !== null && b.speaker !== null) return a.speaker === b.speaker;
  if (a.label !== '' && a.label === b.label) return true;
  if ((a.named && b.speaker !== null) || (b.named && a.speaker !== null) || (a.named && b.named)) return false;
  return a.event !== null && a.event === b.event;
};

const sameSpeaker = (a: Item, b: Item): boolean =>
  a.speaker !== null ? a.speaker === b.speaker : b.speaker === null && a.label === b.label;

function numbered(words: readonly (string | null)[]): Int32Array {
  const numbers = new Numbering();
  return Int32Array.from(words, (word) => (word ? numbers.of(word) : -1));
}

/** How alike claims are: for each the ones before it that are like it at all, in ascending order. */
interface Likenesses {
  from: number[];
  earlier: number[];
  how: number[];
}

/** 1 for one quotation, else how alike their likest clauses are; what cannot be grouped is not there. */
function likenessesOf(items: readonly Item[], clauses: Clauses, quotations: Quotations): Likenesses {
  const sides = [items.map((i) => i.speaker), items.map((i) => i.label), items.map((i) => i.event)].map(numbered);
  const likenesses = likening(clauses);
  const quoting = quotations.comparing();
  const found: Likenesses = { from: [], earlier: [], how: [] };
  eachWithCandidates(clauses, sides, (claim, candidates) => {
    const own = items[claim]!;
    const quotesTheSame = quotations.has(claim) ? quoting(claim) : () => false;
    const earlier = candidates.filter(
      (n) => sameSide(items[n]!, own) && (items[n]!.article !== own.article || quotesTheSame(n)),
    );
    if (earlier.length === 0) return;
    const how = likenesses(claim, earlier);
    while (found.from.length <= claim) found.from.push(found.earlier.length);
    for (let i = 0; i < earlier.length; i++) {
      const n = earlier[i]!;
      const best = quotesTheSame(n) ? 1 : how[i]! >= SAME_AT_EVENT || sameSpeaker(items[n]!, own) ? how[i]! : 0;
      if (best < LEAST) continue;
      found.earlier.push(n);
      found.how.push(best);
    }
  });
  while (found.from.length <= items.length) found.from.push(found.earlier.length);
  return found;
}

/** How alike two claims are, looked up. */
function between({ from, earlier, how }: Likenesses, a: number, b: number): number {
  const [first, last] = a < b ? [a, b] : [b, a];
  let low = from[last]!;
  let high = from[last + 1]!;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (earlier[mid]! < first) low = mid + 1;
    else high = mid;
  }
  return low < from[last + 1]! && earlier[low] === first ? how[low]! : 0;
}

/** How alike the claims of two groups are on average. */
function meanBetween(likenesses: Likenesses, left: readonly number[], right: readonly number[]): number {
  let sum = 0;
  for (const x of left) for (const y of right) sum += between(likenesses, x, y);
  return sum / (left.length * right.length);
}

/** Whether an article tells two statements of theirs apart: it does, unless it quotes the same words twice. */
function shareArticle(
  left: readonly number[],
  right: readonly number[],
  articles: Int32Array,
  likenesses: Likenesses,
): boolean {
  for (const x of left)
    for (const y of right) if (articles[x] === articles[y] && between(likenesses, x, y) < 1) return true;
  return false;
}

/** The pairs that say the same, as places among the likenesses, likest first; `later` gives the second claim of each. */
function likest(
  { from, earlier, how }: Likenesses,
  items: readonly Item[],
): { pairs: Uint32Array; later: Uint32Array } {
  const later = new Uint32Array(earlier.length);
  for (let claim = 0; claim < items.length; claim++) later.fill(claim, from[claim]!, from[claim + 1]!);
  // Equal likeness is settled by the claims' ids, so that the order of the articles doesn't matter.
  const rank = new Uint32Array(items.length);
  const inOrder = items.map((_, n) => n).sort((a, b) => (items[a]!.id < items[b]!.id ? -1 : 1));
  for (const [place, n] of inOrder.entries()) rank[n] = place;
  const first = (pair: number) => Math.min(rank[earlier[pair]!]!, rank[later[pair]!]!);
  const last = (pair: number) => Math.max(rank[earlier[pair]!]!, rank[later[pair]!]!);
  const pairs = Uint32Array.from(how.keys())
    .filter((pair) => how[pair]! >= SAME)
    .sort((x, y) => how[y]! - how[x]! || first(x) - first(y) || last(x) - last(y));
  return { pairs, later };
}

/**
 * Groups of claims that say the same: the likest pairs join first, and two groups join only where their claims are alike on
 * average. An article's own claims stand apart, since it tells them apart itself. Numbers of items, in order.
 */
export function groupsOf(items: readonly Item[], clauses: Clauses, quotations: Quotations): number[][] {
  const likenesses = likenessesOf(items, clauses, quotations);
  const { pairs, later } = likest(likenesses, items);
  const articles = numbered(items.map((i) => i.article));
  const groupOf = items.map((_, n) => [n]);
  for (const pair of pairs) {
    const left = groupOf[likenesses.earlier[pair]!]!;
    const right = groupOf[later[pair]!]!;
    if (left === right) continue;
    if (shareArticle(left, right, articles, likenesses) || meanBetween(likenesses, left, right) < SAME * 0.75) continue;
    left.push(...right);
    for (const n of right) groupOf[n] = left;
  }
  return [...new Set(groupOf)].map((g) => [...g].sort((x, y) => x - y));
}

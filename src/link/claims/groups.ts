import { likeness, type Weigh } from './likeness.ts';
import type { Clause } from './proposition.ts';

/** A claim as grouping sees it. */
export interface Item {
  id: string;
  article: string;
  speaker: string | null;
  /** How the speaker is called, for claims whose speaker is no known actor. */
  label: string;
  event: string | null;
  unattributed: boolean;
  clauses: Clause[];
  /** The words in quotation marks, in lower case, mark by mark. */
  quotes: string[][];
}

/** Clauses as alike as this say the same; found on invented and reference articles, not on an edition. */
const SAME = 0.4;
/** The same where only the event is shared, not the speaker. */
const SAME_AT_EVENT = 0.5;
/** Words that two quotations must share in a row to be one quotation cut differently. */
const SHARED_WORDS = 5;
/** A word held by more claims of one speaker, or at one event, than this brings none of them together: it keeps comparing linear. */
const TOO_COMMON = 200;

const sameSide = (a: Item, b: Item): boolean => {
  if (a.unattributed !== b.unattributed) return false;
  if (a.speaker !== null && b.speaker !== null) return a.speaker === b.speaker;
  if (a.label !== '' && a.label === b.label) return true;
  return a.event !== null && a.event === b.event;
};

/** True where one quotation holds five words in a row of the other, or a shorter one whole. */
function sameQuotation(a: Item, b: Item): boolean {
  return a.quotes.some((x) =>
    b.quotes.some((y) => {
      const need = Math.min(SHARED_WORDS, x.length, y.length);
      if (need < 3) return false;
      const runs = new Set(x.map((_, i) => (i + need <= x.length ? x.slice(i, i + need).join(' ') : '')));
      return y.some((_, i) => i + need <= y.length && runs.has(y.slice(i, i + need).join(' ')));
    }),
  );
}

/** One word in common is an accident. */
function sharesTwo(a: Clause, b: Clause): boolean {
  let shared = 0;
  for (const s of a.stems) if (b.stems.has(s)) shared++;
  return shared >= 2;
}

/** How alike two claims are: 1 for one quotation, else their likest clauses; 0 where they cannot be grouped. */
export function alike(a: Item, b: Item, weigh: Weigh): number {
  if (!sameSide(a, b)) return 0;
  if (sameQuotation(a, b)) return 1;
  let best = 0;
  for (const x of a.clauses)
    for (const y of b.clauses) if (sharesTwo(x, y)) best = Math.max(best, likeness(x, y, weigh));
  const sameSpeaker = a.speaker !== null ? a.speaker === b.speaker : b.speaker === null && a.label === b.label;
  return sameSpeaker || best >= SAME_AT_EVENT ? best : 0;
}

/** What claims that can stand together have in common, one of these at least: see `sameSide`. */
const sidesOf = (item: Item): string[] => [
  ...(item.speaker === null ? [] : [`speaker ${item.speaker}`]),
  ...(item.label === '' ? [] : [`label ${item.label}`]),
  ...(item.event === null ? [] : [`event ${item.event}`]),
];

/** For each claim the words of its sides, as numbers of lists that hold every claim of that side with that word. */
function listsOf(items: readonly Item[]): { own: number[][]; sizes: number[] } {
  const numbers = new Map<string, Map<string, number>>();
  const sizes: number[] = [];
  const own = items.map((item) => {
    const stems = new Set(item.clauses.flatMap((c) => [...c.stems]));
    return sidesOf(item).flatMap((side) => {
      const lists = numbers.get(side) ?? new Map<string, number>();
      numbers.set(side, lists);
      return [...stems].map((stem) => {
        const list = lists.get(stem) ?? sizes.push(0) - 1;
        lists.set(stem, list);
        sizes[list]! += 1;
        return list;
      });
    });
  });
  return { own, sizes };
}

/** Pairs of claims of one side that share a word which few of that side hold: only those are compared. The first has the smaller number. */
function* candidatePairs(items: readonly Item[]): Generator<[number, number]> {
  const { own, sizes } = listsOf(items);
  const held = new Map<number, number[]>();
  // Which claim each was last paired with: a set of all pairs would be most of the memory that linking takes.
  const met = new Int32Array(items.length).fill(-1);
  for (const [b, lists] of own.entries())
    for (const list of lists) {
      if (sizes[list]! > TOO_COMMON) continue;
      const before = held.get(list) ?? [];
      for (const a of before) {
        if (met[a] === b) continue;
        met[a] = b;
        if (items[a]!.article !== items[b]!.article) yield [a, b];
      }
      before.push(b);
      held.set(list, before);
    }
}

/**
 * Groups of claims that say the same: the likest pairs join first, and two groups join only where their claims are alike on
 * average. An article's own claims stand apart, since it tells them apart itself. Numbers of items, in order.
 */
export function groupsOf(items: readonly Item[], weigh: Weigh): number[][] {
  const likenesses = items.map((): Map<number, number> | null => null);
  const between = (a: number, b: number): number => likenesses[Math.min(a, b)]?.get(Math.max(a, b)) ?? 0;
  const pairs: { a: number; b: number; how: number }[] = [];
  for (const [a, b] of candidatePairs(items)) {
    const how = alike(items[a]!, items[b]!, weigh);
    if (how < SAME * 0.6) continue;
    likenesses[a] ??= new Map();
    likenesses[a].set(b, how);
    if (how >= SAME) pairs.push({ a, b, how });
  }
  // Equal likeness is settled by the claims' ids, so that the order of the articles doesn't matter.
  const place = new Map<string, number>();
  for (const id of items.map((i) => i.id).sort()) place.set(id, place.size);
  const rank = items.map((i) => place.get(i.id)!);
  const first = (p: { a: number; b: number }) => Math.min(rank[p.a]!, rank[p.b]!);
  const last = (p: { a: number; b: number }) => Math.max(rank[p.a]!, rank[p.b]!);
  pairs.sort((x, y) => y.how - x.how || first(x) - first(y) || last(x) - last(y));
  const groupOf = items.map((_, n) => [n]);
  for (const { a, b } of pairs) {
    const left = groupOf[a]!;
    const right = groupOf[b]!;
    if (left === right) continue;
    const articles = new Set(left.map((n) => items[n]!.article));
    if (right.some((n) => articles.has(items[n]!.article))) continue;
    let sum = 0;
    for (const x of left) for (const y of right) sum += between(x, y);
    if (sum / (left.length * right.length) < SAME * 0.75) continue;
    left.push(...right);
    for (const n of right) groupOf[n] = left;
  }
  return [...new Set(groupOf)].map((g) => [...g].sort((x, y) => x - y));
}

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

/** Pairs of claims of one side that share a word which few of that side hold: only those are compared. */
function* candidatePairs(items: readonly Item[]): Generator<[number, number]> {
  const bySide = new Map<string, Map<string, number[]>>();
  items.forEach((item, n) => {
    const stems = new Set(item.clauses.flatMap((c) => [...c.stems]));
    for (const side of sidesOf(item)) {
      const holders = bySide.get(side) ?? new Map<string, number[]>();
      bySide.set(side, holders);
      for (const stem of stems) {
        const list = holders.get(stem);
        if (list) list.push(n);
        else holders.set(stem, [n]);
      }
    }
  });
  const seen = new Set<number>();
  for (const holders of bySide.values())
    for (const list of holders.values()) {
      if (list.length > TOO_COMMON) continue;
      for (let i = 0; i < list.length; i++)
        for (let j = i + 1; j < list.length; j++) {
          if (items[list[i]!]!.article === items[list[j]!]!.article) continue;
          const key = list[i]! * items.length + list[j]!;
          if (seen.has(key)) continue;
          seen.add(key);
          yield [list[i]!, list[j]!];
        }
    }
}

/**
 * Groups of claims that say the same: the likest pairs join first, and two groups join only where their claims are alike on
 * average. An article's own claims stand apart, since it tells them apart itself. Numbers of items, in order.
 */
export function groupsOf(items: readonly Item[], weigh: Weigh): number[][] {
  const likenesses = new Map<number, number>();
  const key = (a: number, b: number) => Math.min(a, b) * items.length + Math.max(a, b);
  const pairs: { a: number; b: number; how: number }[] = [];
  for (const [a, b] of candidatePairs(items)) {
    const how = alike(items[a]!, items[b]!, weigh);
    if (how < SAME * 0.6) continue;
    likenesses.set(key(a, b), how);
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
    for (const x of left) for (const y of right) sum += likenesses.get(key(x, y)) ?? 0;
    if (sum / (left.length * right.length) < SAME * 0.75) continue;
    left.push(...right);
    for (const n of right) groupOf[n] = left;
  }
  return [...new Set(groupOf)].map((g) => [...g].sort((x, y) => x - y));
}

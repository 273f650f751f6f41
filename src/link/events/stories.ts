import { Heap } from './heap.ts';

/** Of the members of a group so many are asked whether another belongs to it, from its first to its last. */
const asked = 6;

interface Group {
  members: number[];
  near: Set<number>;
}

/** How surely two things are not one. */
export type Apart = 'certain' | 'likely' | 'no';

/** Of the pairs of two groups so many at most may be likely apart, and of the many of a crowd more: there some reports were found late, and carry the day they were found. */
const slips = { few: 0.2, crowd: 0.4, isCrowd: 10 };

/** Those of a group that are asked: all of a small one, evenly spread ones of a crowd. */
function spokesmen({ members }: Group): readonly number[] {
  if (members.length <= asked) return members;
  return Array.from({ length: asked }, (_, i) => members[Math.floor((i * (members.length - 1)) / (asked - 1))]!);
}

/**
 * Things 0 … n−1 in groups that agree: agglomerative clustering with average linkage (Sokal, Michener 1958) over a score of pairs, so
 * that no chain of half-alike neighbours joins what doesn't agree as a whole. Two alone need `enough`; the mean over many pairs errs
 * less than one pair, by the root of their number, and needs less, down to 0, even odds. `near[i]` holds those that may belong
 * to `i`; a union of what is `apart` is none. Groups and their members come in order.
 */
export function grouped(
  near: readonly ReadonlySet<number>[],
  scoreOf: (a: number, b: number) => number,
  enough: number,
  apart: (a: number, b: number) => Apart,
): number[][] {
  const groups = new Map<number, Group>(near.map((set, i) => [i, { members: [i], near: new Set(set) }]));
  const known = new Map<number, number>();
  const scoreBetween = (x: number, y: number): number => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const key = a * near.length + b;
    let score = known.get(key);
    if (score === undefined) {
      score = scoreOf(a, b);
      known.set(key, score);
    }
    return score;
  };
  const contradict = (xs: readonly number[], ys: readonly number[]): boolean => {
    const pairs = xs.length * ys.length;
    let left = (pairs < slips.isCrowd ? slips.few : slips.crowd) * pairs;
    return xs.some((x) =>
      ys.some((y) => {
        const surely = apart(x, y);
        return surely === 'certain' || (surely === 'likely' && --left < 0);
      }),
    );
  };
  const heap = new Heap();
  const offer = (a: number, b: number): void => {
    const [xs, ys] = [spokesmen(groups.get(a)!), spokesmen(groups.get(b)!)];
    let sum = 0;
    for (const x of xs) for (const y of ys) sum += scoreBetween(x, y);
    const pairs = xs.length * ys.length;
    const score = sum / pairs;
    if (score >= enough / Math.sqrt(pairs)) heap.push({ score, a: Math.min(a, b), b: Math.max(a, b) });
  };
  for (const [i, g] of groups) for (const j of g.near) if (i < j) offer(i, j);
  let next = near.length;
  for (let pair = heap.pop(); pair; pair = heap.pop()) {
    const a = groups.get(pair.a);
    const b = groups.get(pair.b);
    if (!a || !b || contradict(a.members, b.members)) continue;
    const id = next++;
    groups.delete(pair.a);
    groups.delete(pair.b);
    const union = {
      members: [...a.members, ...b.members].sort((x, y) => x - y),
      near: new Set([...a.near, ...b.near]),
    };
    groups.set(id, union);
    for (const n of union.near) {
      const other = groups.get(n);
      if (!other) {
        union.near.delete(n);
        continue;
      }
      other.near.delete(pair.a);
      other.near.delete(pair.b);
      other.near.add(id);
      offer(n, id);
    }
  }
  return [...groups.values()].map((g) => g.members).sort((x, y) => x[0]! - y[0]!);
}

import type { Clause } from './proposition.ts';

/** How much a stem tells: the logarithm of how few clauses hold it (Spärck Jones 1972). */
export type Weigh = (stem: string) => number;

export function weighing(clauses: readonly Clause[]): Weigh {
  const held = new Map<string, number>();
  for (const c of clauses) for (const s of c.stems) held.set(s, (held.get(s) ?? 0) + 1);
  const all = Math.log(1 + clauses.length);
  const weights = new Map([...held].map(([stem, n]) => [stem, all - Math.log(n)]));
  return (stem) => weights.get(stem) ?? all;
}

/** Names say whom a claim is about, which its speaker and event say already: they count for less than what is said of them. */
const NAME = 0.4;

/** What each clause's weights come to, squared: it is asked for with every other clause. */
const squares = new WeakMap<Clause, { weigh: Weigh; sum: number }>();

/** The cosine of two clauses' weighted stems, 0 where one says the opposite of the other. */
export function likeness(a: Clause, b: Clause, weigh: Weigh): number {
  if (a.negative !== b.negative) return 0;
  const weight = (c: Clause, s: string) => weigh(s) * (c.names.has(s) ? NAME : 1);
  const square = (c: Clause): number => {
    const known = squares.get(c);
    if (known?.weigh === weigh) return known.sum;
    let sum = 0;
    for (const s of c.stems) sum += weight(c, s) ** 2;
    squares.set(c, { weigh, sum });
    return sum;
  };
  let both = 0;
  for (const s of a.stems) if (b.stems.has(s)) both += weight(a, s) * weight(b, s);
  return both === 0 ? 0 : both / Math.sqrt(square(a) * square(b));
}

import type { Clause } from './proposition.ts';

/** How much a stem tells: the logarithm of how few clauses hold it (Spärck Jones 1972). */
export type Weigh = (stem: string) => number;

export function weighing(clauses: readonly Clause[]): Weigh {
  const held = new Map<string, number>();
  for (const c of clauses) for (const s of c.stems) held.set(s, (held.get(s) ?? 0) + 1);
  const all = Math.log(1 + clauses.length);
  return (stem) => all - Math.log(held.get(stem) ?? 1);
}

/** Names say whom a claim is about, which its speaker and event say already: they count for less than what is said of them. */
const NAME = 0.4;

/** The cosine of two clauses' weighted stems, 0 where one says the opposite of the other. */
export function likeness(a: Clause, b: Clause, weigh: Weigh): number {
  if (a.negative !== b.negative) return 0;
  const weight = (c: Clause, s: string) => weigh(s) * (c.names.has(s) ? NAME : 1);
  const square = (c: Clause): number => {
    let sum = 0;
    for (const s of c.stems) sum += weight(c, s) ** 2;
    return sum;
  };
  let both = 0;
  for (const s of a.stems) if (b.stems.has(s)) both += weight(a, s) * weight(b, s);
  return both === 0 ? 0 : both / Math.sqrt(square(a) * square(b));
}

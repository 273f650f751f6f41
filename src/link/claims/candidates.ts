import type { Clauses } from './clauses.ts';

/** A word held by more claims of one speaker, or at one event, than this brings none of them together: it keeps comparing linear. */
const TOO_COMMON = 200;

/** What claims that can stand together may have in common, by number; -1 where a claim has none. */
export type Sides = readonly Int32Array[];

/** Each claim's stems, each once, in one row. */
function stemsOf({ stems, from, claims, size }: Clauses): { stems: Uint32Array; from: Uint32Array } {
  const own: number[] = [];
  const begins = [0];
  const met = new Int32Array(size).fill(-1);
  for (let claim = 0; claim + 1 < claims.length; claim++) {
    for (let i = from[claims[claim]!]!; i < from[claims[claim + 1]!]!; i++) {
      const stem = stems[i]!;
      if (met[stem] === claim) continue;
      met[stem] = claim;
      own.push(stem);
    }
    begins.push(own.length);
  }
  return { stems: Uint32Array.from(own), from: Uint32Array.from(begins) };
}

/** The claims of each number, in order. */
function claimsBy(numbers: Int32Array): number[][] {
  const claims: number[][] = [];
  numbers.forEach((number, claim) => {
    if (number < 0) return;
    const held = claims[number];
    if (held) held.push(claim);
    else claims[number] = [claim];
  });
  return claims;
}

/**
 * Calls `meet` with each claim and those before it that it is to be compared with: those of one side that share a word which
 * few of that side hold. Those stand in ascending order.
 */
export function eachWithCandidates(
  clauses: Clauses,
  sides: Sides,
  meet: (claim: number, earlier: readonly number[]) => void,
): void {
  const { stems, from } = stemsOf(clauses);
  // Every side has a list for each word that its claims hold; here is which, word by word, for each kind of side.
  const sizes: number[] = [];
  const lists = sides.map((numbers) => {
    const own = new Int32Array(stems.length).fill(-1);
    const listOf = new Int32Array(clauses.size);
    const listedFor = new Int32Array(clauses.size).fill(-1);
    for (const [side, claims] of claimsBy(numbers).entries()) {
      if (!claims || claims.length < 2) continue;
      for (const claim of claims)
        for (let i = from[claim]!; i < from[claim + 1]!; i++) {
          const stem = stems[i]!;
          if (listedFor[stem] !== side) {
            listedFor[stem] = side;
            listOf[stem] = sizes.push(0) - 1;
          }
          own[i] = listOf[stem]!;
          sizes[own[i]!]! += 1;
        }
    }
    return own;
  });
  // The lists that tell something, one after the other, each with how much of it is filled.
  const begins = new Uint32Array(sizes.length + 1);
  for (const [list, size] of sizes.entries()) begins[list + 1] = begins[list]! + (size > TOO_COMMON ? 0 : size);
  const filled = begins.slice();
  const holders = new Uint32Array(begins.at(-1)!);
  // Which claim each was last met by: a set of all pairs would be most of the memory that linking takes.
  const met = new Int32Array(from.length).fill(-1);
  for (let claim = 0; claim + 1 < from.length; claim++) {
    const earlier: number[] = [];
    for (const own of lists)
      for (let i = from[claim]!; i < from[claim + 1]!; i++) {
        const list = own[i]!;
        if (list < 0 || begins[list] === begins[list + 1]) continue;
        for (let h = begins[list]!; h < filled[list]!; h++) {
          const other = holders[h]!;
          if (met[other] === claim) continue;
          met[other] = claim;
          earlier.push(other);
        }
        holders[filled[list]!] = claim;
        filled[list]! += 1;
      }
    if (earlier.length > 0)
      meet(
        claim,
        earlier.sort((a, b) => a - b),
      );
  }
}

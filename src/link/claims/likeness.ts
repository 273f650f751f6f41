import type { Clauses } from './clauses.ts';
import { synonymsOf } from './synonyms.ts';

/** Names say whom a claim is about, which its speaker and event say already: they count for less than what is said of them. */
const NAME = 0.4;

/** A word that may stand for another counts for less than the word itself. */
const SYNONYM = 0.7;

/** How much each stem of each clause tells: the logarithm of how few clauses hold it (Spärck Jones 1972); and their squares' sums. */
function weighed({ stems, isName, from, negative, size }: Clauses): { weights: Float64Array; squares: Float64Array } {
  const held = new Uint32Array(size);
  for (const stem of stems) held[stem]! += 1;
  const all = Math.log(1 + negative.length);
  const weights = Float64Array.from(stems, (stem, i) => (all - Math.log(held[stem]!)) * (isName[i] ? NAME : 1));
  const squares = Float64Array.from(negative, (_, clause) => {
    let sum = 0;
    for (let i = from[clause]!; i < from[clause + 1]!; i++) sum += weights[i]! ** 2;
    return sum;
  });
  return { weights, squares };
}

/**
 * A function that tells how alike each of some claims is to one: the cosine of their likest clauses' weighted stems. One word
 * in common is an accident, and a clause says the opposite of one that is denied.
 */
export function likening(clauses: Clauses): (claim: number, others: readonly number[]) => Float64Array {
  const { weights, squares } = weighed(clauses);
  const { negative, claims, isName } = clauses;
  const stems = Uint32Array.from(clauses.stems);
  const from = Uint32Array.from(clauses.from);
  const numbers = new Map(clauses.words.map((word, n) => [word, n]));
  const synonyms = clauses.words.map((word) => [...synonymsOf(word)].flatMap((other) => numbers.get(other) ?? []));
  // The weights of one clause, laid out by stem.
  const laid = new Float64Array(clauses.size);
  const likeness = (x: number, y: number): number => {
    let shared = 0;
    let both = 0;
    for (let i = from[x]!; i < from[x + 1]!; i++) {
      const weight = laid[stems[i]!]!;
      if (weight === 0) continue;
      shared += 1;
      both += weights[i]! * weight;
    }
    return shared < 2 || both === 0 ? 0 : both / Math.sqrt(squares[x]! * squares[y]!);
  };
  return (claim, others) => {
    const best = new Float64Array(others.length);
    for (let y = claims[claim]!; y < claims[claim + 1]!; y++) {
      for (let i = from[y]!; i < from[y + 1]!; i++) laid[stems[i]!] = weights[i]!;
      for (let i = from[y]!; i < from[y + 1]!; i++)
        if (!isName[i])
          for (const other of synonyms[stems[i]!]!) laid[other] = Math.max(laid[other]!, weights[i]! * SYNONYM);
      for (let n = 0; n < others.length; n++)
        for (let x = claims[others[n]!]!; x < claims[others[n]! + 1]!; x++)
          if (negative[x] === negative[y]) best[n] = Math.max(best[n]!, likeness(x, y));
      for (let i = from[y]!; i < from[y + 1]!; i++) {
        laid[stems[i]!] = 0;
        for (const other of synonyms[stems[i]!]!) laid[other] = 0;
      }
    }
    return best;
  };
}

import { type Chance, chanceOf } from '../chance.ts';

/** Choices by chance, the same in each run. */
export interface Dice {
  below(n: number): number;
  of<T>(list: readonly T[]): T;
  often(share: number): boolean;
  /** What is made, in so many of all cases; else nothing. */
  maybe<T>(share: number, make: () => T): T[];
}

export function diceOf(seed: number): Dice {
  const chance: Chance = chanceOf(seed);
  const below = (n: number): number => Math.floor(chance.next() * n);
  const often = (share: number): boolean => chance.next() < share;
  return {
    below,
    often,
    of: (list) => list[below(list.length)]!,
    maybe: (share, make) => (often(share) ? [make()] : []),
  };
}

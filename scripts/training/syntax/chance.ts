/** Numbers that look like chance, from 0 to 1, not 1: the same each time that training begins. */
export interface Chance {
  next(): number;
}

/** A linear congruential generator. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return {
    next() {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    },
  };
}

/** A list in another order (Fisher and Yates). */
export function shuffledBy<T>(list: readonly T[], chance: Chance): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(chance.next() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

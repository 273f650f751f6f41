import { wordTier } from './wordTier.ts';

/** Which words the names of an article open and close with, and which stand alone: how one name explains another. */
export interface NameBook {
  alone: ReadonlySet<string>;
  firsts: ReadonlyMap<string, number>;
  lasts: ReadonlyMap<string, number>;
  /** Last word → what the names that end on it open with. */
  lastTiers: ReadonlyMap<string, ReadonlySet<string>>;
  inners: ReadonlySet<string>;
  /** Names whose initials stand alone, too. */
  initials: ReadonlySet<string>;
}

/** The book of the names as printed, each once. */
export function nameBookOf(names: Iterable<string>): NameBook {
  const alone = new Set<string>();
  const firsts = new Map<string, number>();
  const lasts = new Map<string, number>();
  const lastTiers = new Map<string, Set<string>>();
  const inners = new Set<string>();
  const initials = new Set<string>();
  const letters: [string, string][] = [];
  for (const name of names) {
    const words = name.split(/\s+/);
    if (words.length === 1) {
      alone.add(name);
      continue;
    }
    const [first, last] = [words[0]!, words.at(-1)!];
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
    lasts.set(last, (lasts.get(last) ?? 0) + 1);
    lastTiers.set(last, (lastTiers.get(last) ?? new Set()).add(wordTier(first)));
    for (const w of words.slice(1, -1)) inners.add(w);
    letters.push([
      name,
      words
        .filter((w) => /^\p{Lu}/u.test(w))
        .map((w) => w[0])
        .join(''),
    ]);
  }
  for (const [name, own] of letters) if (own.length > 1 && alone.has(own)) initials.add(name);
  return { alone, firsts, lasts, lastTiers, inners, initials };
}

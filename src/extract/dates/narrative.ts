import type { Candidate } from './candidate.ts';

/** The year that a candidate writes out, where it does. */
const yearOf = (c: Candidate): number | null =>
  c.meaning.kind === 'calendar' || c.meaning.kind === 'season' ? c.meaning.year : null;

/**
 * The candidates that only glance at another time (“as in 1813”, “a book of 2004”): their year lies two or more from the
 * year told of before them, and the telling is back there within the next few dates. They don't move the narrative.
 */
export function digressions(candidates: readonly Candidate[]): Set<Candidate> {
  const stated = candidates.filter((c) => yearOf(c) !== null);
  const found = new Set<Candidate>();
  let before: number | null = null;
  stated.forEach((c, n) => {
    const year = yearOf(c)!;
    if (before !== null && Math.abs(year - before) >= 2) {
      const away = Math.abs(year - before);
      const next = stated.slice(n + 1, n + 4).map((x) => Math.abs(yearOf(x)! - before!));
      const returns = next.some((d) => d <= 1 && d < away);
      const ends = next.length === 0 && away > 3;
      if (returns || ends) {
        found.add(c);
        return;
      }
    }
    before = year;
  });
  return found;
}

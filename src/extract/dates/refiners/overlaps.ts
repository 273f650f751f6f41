import type { Candidate } from '../candidate.ts';

/** Of candidates that share a lexeme the longer stays, of equally long ones the first. */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const c of [...candidates].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const before = kept.at(-1);
    if (!before || before.last <= c.first) kept.push(c);
    else if (c.last - c.first > before.last - before.first) kept[kept.length - 1] = c;
  }
  return kept;
}

import type { LocalActor } from '../../model/actor.ts';
import type { Presence } from './participants.ts';

/** Two are named together: “A and B”, “A, B”'s last comma, “A–B”. */
const together = /^(?:\s*[-–/]\s*|,?\s+and\s+(?:the\s+)?)$/;
/** Farther back than this (in UTF-16 units), “they” means others. */
const reach = 1500;

/** The index of the first mention that begins at or after `at`, by binary search. */
export function firstFrom(all: readonly Presence[], at: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The two of one kind that were named together last before `at` (“A and B”), as far back as `from`: whom “they”, “their”,
 * “both countries”, “the two ministers” mean. Null where no two were.
 */
export function pairBefore(
  text: string,
  all: readonly Presence[],
  kinds: ReadonlySet<LocalActor['kind']>,
  at: number,
  from = 0,
): string[] | null {
  const least = Math.max(from, at - reach);
  for (let i = firstFrom(all, at) - 1; i > 0 && all[i]!.start >= least; i--) {
    const second = all[i]!;
    const first = all[i - 1]!;
    if (!kinds.has(second.kind) || first.kind !== second.kind || first.key === second.key) continue;
    if (first.start < least || second.start <= first.end || second.start - first.end > 12) continue;
    if (together.test(text.slice(first.end, second.start))) return [first.key, second.key];
  }
  return null;
}

/** Kinds that act and last as bodies do. */
export const bodies: ReadonlySet<LocalActor['kind']> = new Set(['state', 'organisation', 'alliance', 'military']);
export const people: ReadonlySet<LocalActor['kind']> = new Set(['person']);

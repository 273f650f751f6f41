import type { Disagreement } from '../../model/disagreement.ts';
import { bareSpan, type Span } from '../../model/span.ts';

type Side = Disagreement['sides'][number];

/** What one report says, with the words that say so. */
export interface Said<T> {
  value: T;
  text: string;
  article: string;
  span: Span;
}

/**
 * What is said, in groups that agree: each joins the first group with whose every member it agrees. The order in which
 * things are given decides ties, so it must be a stable one. A side is shown as its first puts it, or, where the very words
 * matter, as `every` one does.
 */
export function sidesOf<T>(said: readonly Said<T>[], agree: (a: T, b: T) => boolean, every = false): Side[] {
  const groups: Said<T>[][] = [];
  for (const s of said) {
    const group = groups.find((g) => g.every((x) => agree(x.value, s.value)));
    if (group) group.push(s);
    else groups.push([s]);
  }
  return groups.map((g) => ({
    ...sideOf(g),
    ...(every && { value: [...new Map(g.map((s) => [s.text.toLowerCase(), s.text])).values()].join(' / ') }),
  }));
}

/** A side as its first puts it, with the words of all. */
export const sideOf = <T>(said: readonly Said<T>[]): Side => ({
  value: said[0]!.text,
  evidence: said.map(({ article, span }) => ({ article, span: bareSpan(span) })),
});

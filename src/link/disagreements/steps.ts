import { dayOf } from '../../model/calendar.ts';
import type { Disagreement } from '../../model/disagreement.ts';
import type { Reading } from '../../model/reading.ts';
import type { Count } from './counts.ts';
import { type Said, sideOf } from './sides.ts';

type Counted = Said<Count>;
type Agree = (a: Count, b: Count) => boolean;

/**
 * How a count moved from report to report, each number once, in the order of publication; and those counts that contradict each other:
 * two of one day, an earlier and a later one that moves back, or where it isn't known when one of them came out. It falls where
 * none rises.
 */
export function stepsOf(
  said: readonly Counted[],
  agree: Agree,
  byArticle: ReadonlyMap<string, Reading>,
): { steps: Disagreement['sides']; against: ReadonlySet<Counted> } {
  const told = said.map((s) => {
    const day = byArticle.get(s.article)!.article.published;
    return { s, n: s.value.n, from: day && dayOf(day.min), to: day && dayOf(day.max) };
  });
  const inTime = told.sort((a, b) => (a.from ?? 0) - (b.from ?? 0) || a.n - b.n);
  const moves = inTime.flatMap((b, i) =>
    inTime.slice(0, i).flatMap((a) => {
      const later = a.to !== null && b.from !== null && b.from > a.to;
      return a.n === b.n ? [] : [{ a, b, way: later ? Math.sign(b.n - a.n) : 0, agree: agree(a.s.value, b.s.value) }];
    }),
  );
  const falls = moves.some((m) => m.way < 0 && !m.agree) && !moves.some((m) => m.way > 0 && !m.agree);
  const way = falls ? -1 : 1;
  const against = new Set(moves.flatMap((m) => (m.agree || m.way === way ? [] : [m.a.s, m.b.s])));
  // “At least 14” holds 31, but who reads it a day later reads that more is known; “nearly 80” behind 84 says nothing new.
  const left = inTime.filter((t) => !against.has(t.s));
  const moved = left.filter((t, i) => left.slice(0, i).every((x) => (t.n - x.n) * way >= 0));
  const steps = [...Map.groupBy(moved, (t) => t.n).values()];
  const apart = steps.length > 1 && moves.some((m) => m.way === way && moved.includes(m.a) && moved.includes(m.b));
  return { steps: apart ? steps.map((at) => sideOf(at.map((t) => t.s))) : [], against };
}

import { dayOf } from '../../model/calendar.ts';
import type { Disagreement } from '../../model/disagreement.ts';
import type { Reading } from '../../model/reading.ts';
import type { Count } from './counts.ts';
import { type Said, sideOf } from './sides.ts';

type Agree = (a: Count, b: Count) => boolean;

/**
 * How a count moved from report to report, each number once, in the order of publication; null where two of one day, or an
 * earlier and a later one that moves back, contradict each other, or where it isn't known when one of them came out.
 */
export function stepsOf(
  said: readonly Said<Count>[],
  agree: Agree,
  byArticle: ReadonlyMap<string, Reading>,
): Disagreement['sides'] | null {
  const told = said.map((s) => {
    const day = byArticle.get(s.article)!.article.published;
    return { s, n: s.value.n, from: day && dayOf(day.min), to: day && dayOf(day.max) };
  });
  const inTime = told.sort((a, b) => (a.from ?? 0) - (b.from ?? 0) || a.n - b.n);
  const moves = inTime.flatMap((b, i) =>
    inTime
      .slice(0, i)
      .filter((a) => a.n !== b.n)
      .map((a) => ({
        way: Math.sign(b.n - a.n),
        later: a.to !== null && b.from !== null && b.from > a.to,
        agree: agree(a.s.value, b.s.value),
      })),
  );
  const ways = new Set(moves.filter((m) => !m.agree).map((m) => (m.later ? m.way : 0)));
  if (ways.has(0) || ways.size > 1) return null;
  // “At least 14” holds 31, but who reads it a day later reads that more is known.
  const [way = 1] = ways;
  const steps = Map.groupBy(moves.some((m) => m.later && m.way === way) ? inTime : [], (t) => t.n);
  return [...steps.values()].map((at) => sideOf(at.map((t) => t.s)));
}

import type { LocalClaim } from '../../model/claim.ts';
import { SENSE, senseOf } from './lexicon.ts';

/**
 * Second-hand sources: where one claim's content holds another whole attribution (“the agency reported that the mayor
 * said …”), the inner speaker said it and the outer passed it on. Both claims are kept.
 */
export function withVia(claims: readonly LocalClaim[]): LocalClaim[] {
  const byStart = [...claims].sort((a, b) => a.cue[0]!.start - b.cue[0]!.start);
  return claims.map((inner) => {
    const at = inner.cue[0]!;
    const speaks = inner.source[0];
    if (!speaks) return inner;
    // Only claims near enough can hold this one: a unit is never longer than that.
    let best: LocalClaim | null = null;
    for (const outer of near(byStart, at.start)) {
      if (outer === inner || !outer.source[0] || !passesOn(outer)) continue;
      // Where each holds the other's cue, neither passes the other on.
      if (inner.content.some((s) => outer.cue[0]!.start >= s.start && outer.cue[0]!.start < s.end)) continue;
      const holds = outer.content.some(
        (s) => s.start <= Math.min(at.start, speaks.start) && s.end >= Math.max(at.end, speaks.end),
      );
      if (holds && (!best || sizeOf(outer) < sizeOf(best))) best = outer;
    }
    if (!best) return inner;
    return { ...inner, via: { label: best.speakerLabel ?? '', speaker: best.speaker, source: best.source } };
  });
}

const PASSING = new Set([SENSE.say, SENSE.report, SENSE.claim, SENSE.seem, SENSE.fact]);
/** Whether a claim's cue is a verb with which words are passed on. */
const passesOn = (c: LocalClaim): boolean => PASSING.has(senseOf(c.cueLemma ?? '', 'VERB'));

const sizeOf = (c: LocalClaim): number => c.content.reduce((n, s) => n + s.end - s.start, 0);

const REACH = 1500;
function near(claims: readonly LocalClaim[], at: number): LocalClaim[] {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (claims[mid]!.cue[0]!.start < at - REACH) low = mid + 1;
    else high = mid;
  }
  const found: LocalClaim[] = [];
  for (let n = low; n < claims.length && claims[n]!.cue[0]!.start <= at + REACH; n++) found.push(claims[n]!);
  return found;
}

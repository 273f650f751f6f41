import type { LocalClaim, Via } from '../../model/claim.ts';
import { SENSE, senseOf } from './senses.ts';

/**
 * Second-hand sources: where one claim's content holds another whole attribution (“the agency reported that the mayor
 * said …”), the inner speaker said it and the outer passed it on. Both claims are kept.
 */
export function withVia(claims: readonly LocalClaim[]): LocalClaim[] {
  const byStart = [...claims].sort((a, b) => a.cue[0]!.start - b.cue[0]!.start);
  return claims.map((inner) => {
    // The outermost holds the most.
    const outer = holding(inner, byStart).sort((a, b) => sizeOf(b) - sizeOf(a));
    const passed: Via[] = outer.map((o) => ({ label: o.speakerLabel ?? '', speaker: o.speaker, source: o.source }));
    const chain = [...passed, ...(inner.via ? [inner.via] : [])];
    return { ...inner, via: chain.at(-1) ?? null, ...(chain.length > 1 && { chain }) };
  });
}

/** The claims whose content holds a whole attribution and that pass it on. */
function holding(inner: LocalClaim, byStart: readonly LocalClaim[]): LocalClaim[] {
  const at = inner.cue[0]!;
  const speaks = inner.source[0];
  if (!speaks) return [];
  // Only claims near enough can hold this one: a unit is never longer than that.
  return near(byStart, at.start).filter((outer) => {
    if (outer === inner || !outer.source[0] || !passesOn(outer)) return false;
    // Where each holds the other's cue, neither passes the other on.
    if (inner.content.some((s) => outer.cue[0]!.start >= s.start && outer.cue[0]!.start < s.end)) return false;
    return outer.content.some(
      (s) => s.start <= Math.min(at.start, speaks.start) && s.end >= Math.max(at.end, speaks.end),
    );
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

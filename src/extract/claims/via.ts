import type { LocalClaim, Via } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { senseOf, sensesOf } from './senses.ts';

/**
 * Second-hand sources: where one claim's content holds another whole attribution (“the agency reported that the mayor
 * said …”), the inner speaker said it and the outer passed it on. Both claims are kept, unless all of it is what the outer says.
 */
export function withVia(claims: readonly LocalClaim[]): LocalClaim[] {
  const byStart = [...claims].sort((a, b) => a.cue[0]!.start - b.cue[0]!.start);
  return claims.flatMap((inner) => {
    const around = holding(inner, byStart);
    if (around.some((outer) => isPartOf(inner, outer))) return [];
    // The outermost holds the most.
    const outer = around.filter((o) => passesOn(o, inner)).sort((a, b) => sizeOf(b) - sizeOf(a));
    const passed: Via[] = outer.map((o) => ({ label: o.speakerLabel ?? '', speaker: o.speaker, source: o.source }));
    const chain = [...passed, ...(inner.via ? [inner.via] : [])];
    return [{ ...inner, via: chain.at(-1) ?? null, ...(chain.length > 1 && { chain }) }];
  });
}

const within = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((s) => s.start <= start && s.end >= end);

/** The claims whose content holds a claim's cue. */
function holding(inner: LocalClaim, byStart: readonly LocalClaim[]): LocalClaim[] {
  const at = inner.cue[0]!;
  // Only claims near enough can hold this one: a unit is never longer than that. Where each holds the other's cue, neither does.
  return near(byStart, at.start).filter(
    (outer) => outer !== inner && within(outer.content, at) && !within(inner.content, outer.cue[0]!),
  );
}

const TOLD = sensesOf('say report stress claim');
/** “Holm said that she hoped …”, “‘I think …’, said Holm”, “Holm said the board feared …”: what somebody says of their own mind or of another's, in whose words nobody else speaks. */
function isPartOf(inner: LocalClaim, outer: LocalClaim): boolean {
  // “According to a statement, both agreed …”: by such a phrase words are only passed on.
  const told = TOLD.has(senseOfCue(inner)) || [inner, outer].some((c) => /^accord/.test(c.cueLemma ?? ''));
  // “LUND: I told them that …”: what one said before is said once more.
  const again = told && inner.source[0]?.exact === 'I';
  const same = inner.speaker !== null && inner.speaker === outer.speaker && !again;
  // “Called it a farce, saying …”: what its own speaker goes on to say stands beside it, and “declined to say …” doesn't.
  if (!inner.source.every((s) => within(outer.content, s)) && !isInfinitive(inner, outer)) return false;
  // “Said it was safe, and he hoped that …”: so joined, one's own words stand beside the others.
  if (same && outer.content.some((s) => /, and\s+$/.test(textBefore(s, inner.source[0])))) return false;
  return same || within(outer.quotes, inner.cue[0]!) || !told;
}

const textBefore = (around: Span, at: Span | undefined): string =>
  at && within([around], at) ? around.exact.slice(0, at.start - around.start) : '';

const isInfinitive = ({ cue }: LocalClaim, { content }: LocalClaim): boolean =>
  content.some((s) => within([s], cue[0]!) && /(?:^|\s)to\s+$/.test(s.exact.slice(0, cue[0]!.start - s.start)));

const senseOfCue = ({ cueLemma }: LocalClaim): number =>
  senseOf(cueLemma ?? '', 'VERB') || senseOf(cueLemma ?? '', 'NOUN');

const PASSING = sensesOf('say report claim seem fact');
/** Whether a claim's cue is a verb with which words are passed on. */
const passesOn = (c: LocalClaim, inner: LocalClaim): boolean =>
  c.source.length > 0 &&
  PASSING.has(senseOf(c.cueLemma ?? '', 'VERB')) &&
  inner.source.every((s) => within(c.content, s));

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

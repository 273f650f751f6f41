import type { LocalActor } from '../../model/actor.ts';
import type { Token } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';
import { overlap, type Span, spanOf } from '../../model/span.ts';
import type { Clause } from './clauses.ts';

const where = new Set(['in', 'at', 'near', 'off', 'outside', 'aboard']);
const visits = new Set(['visit', 'travel']);

/** For each token 1 where it belongs to a person, an outlet or an alliance, which are no places: made once for an article. */
export function tokensOfNoPlace(tokens: readonly Token[], actors: readonly LocalActor[]): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  const mentions = actors
    .filter((a) => a.kind === 'person' || a.kind === 'media' || a.kind === 'alliance')
    .flatMap((a) => a.mentions)
    .sort((a, b) => a.start - b.start);
  let from = 0;
  for (const m of mentions) {
    while (from < tokens.length && tokens[from]!.end <= m.start) from++;
    for (let i = from; i < tokens.length && tokens[i]!.start < m.end; i++) taken[i] = 1;
  }
  return taken;
}

/** The place that a clause gives: a capitalised name after “in”, “at”, “near”; for a visit also after “to” and the verb. */
export function placeOf(
  text: string,
  tokens: readonly Token[],
  clause: Clause,
  at: number,
  kind: string,
  dates: readonly DateMention[],
  noPlace: Uint8Array,
): Span | null {
  let best: Span | null = null;
  for (let i = clause.first; i < clause.last; i++) {
    const t = tokens[i]!;
    const toVisit = visits.has(kind) && ((t.lower === 'to' && i > at) || i === at);
    if (!where.has(t.lower) && !toVisit) continue;
    let from = i + 1;
    while (tokens[from]?.pos === 'DET' || tokens[from]?.lower === 'capital') from++;
    let end = from;
    while (end < clause.last && tokens[end]!.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[end]!.text)) end++;
    if (end === from) continue;
    const span = spanOf(text, tokens[from]!.start, tokens[end - 1]!.end);
    if (end - from > 1 && end - 1 === at) continue;
    if (dates.some((d) => overlap(d, span))) continue;
    if (noPlace.subarray(from, end).includes(1)) continue;
    // Of two places the nearer one after the trigger is meant.
    if (!best || (i >= at && tokens[at]!.start > best.start)) best = span;
    if (i >= at) break;
  }
  return best;
}

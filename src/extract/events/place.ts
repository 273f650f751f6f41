import type { LocalActor } from '../../model/actor.ts';
import type { Token } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';
import { overlap, type Span, spanOf } from '../../model/span.ts';
import type { Clause } from './clauses.ts';

const where = new Set(['in', 'at', 'near', 'off', 'outside', 'aboard']);
const visits = new Set(['visit', 'travel']);

/** The place that a clause gives: a capitalised name after “in”, “at”, “near”; for a visit also after “to” and the verb. */
export function placeOf(
  text: string,
  tokens: readonly Token[],
  clause: Clause,
  at: number,
  kind: string,
  dates: readonly DateMention[],
  actors: readonly LocalActor[],
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
    if (
      actors.some(
        (a) =>
          (a.kind === 'person' || a.kind === 'media' || a.kind === 'alliance') &&
          a.mentions.some((m) => overlap(m, span)),
      )
    )
      continue;
    // Of two places the nearer one after the trigger is meant.
    if (!best || (i >= at && tokens[at]!.start > best.start)) best = span;
    if (i >= at) break;
  }
  return best;
}

import type { Sentence, Token } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';
import { bounds, type Clause } from './clauses.ts';

const coincide = new Set(['coincide', 'overlap']);

interface Placed {
  date: DateMention;
  clause: number;
  at: number;
}

/** The dates of a sentence with the clause that each stands in; `dates` are the article's, in order. */
export function placedDates(
  tokens: readonly Token[],
  sentence: Sentence,
  clauses: readonly Clause[],
  dates: readonly DateMention[],
): Placed[] {
  const placed: Placed[] = [];
  for (const date of dates) {
    if (date.start >= sentence.end) break;
    if (date.end <= sentence.start) continue;
    let at = sentence.first;
    while (at < sentence.last - 1 && tokens[at]!.end <= date.start) at++;
    placed.push({ date, at, clause: clauses.findIndex((c) => at >= c.first && at < c.last) });
  }
  return placed;
}

/**
 * The date that a trigger's clause gives. A date that opens the sentence in a clause without a verb goes with the
 * clause after it; one behind “before”, “after”, “since” dates what stands there, not what stands in front.
 */
export function dateOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  placed: readonly Placed[],
  at: number,
): DateMention | null {
  const own = clauses.findIndex((c) => at >= c.first && at < c.last);
  let best: DateMention | null = null;
  let cost = Number.POSITIVE_INFINITY;
  for (const p of placed) {
    let c = Math.abs(p.at - at) + (p.at > at ? 0 : 2);
    if (p.clause !== own) {
      const clause = clauses[p.clause]!;
      const opens = p.clause < own && p.clause === 0 && !hasVerb(tokens, clause);
      const trails =
        p.clause === own + 1 &&
        !hasVerb(tokens, clause) &&
        !bounds.has(clause.intro ?? '') &&
        clause.intro !== 'report';
      if (!opens && !trails) continue;
      c += 20;
    }
    if (c < cost) {
      cost = c;
      best = p.date;
    }
  }
  return best;
}

const hasVerb = (tokens: readonly Token[], { first, last }: Clause): boolean => {
  for (let i = first; i < last; i++) if (tokens[i]!.pos === 'VERB') return true;
  return false;
};

/** True where the clause sets two happenings at one time: “the patrol coincided with a summit”. */
export const tellsCoincidence = (tokens: readonly Token[], { first, last }: Clause): boolean => {
  for (let i = first; i < last; i++) if (coincide.has(tokens[i]!.lemma)) return true;
  return false;
};

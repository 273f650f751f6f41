import type { Sentence, Token } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';
import { timeOf } from '../../model/edtf.ts';
import { spanOf } from '../../model/span.ts';
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
      const opens =
        p.clause === 0 && own === 1 && !/^(?:and|but)$/.test(clauses[own]!.intro ?? '') && !hasVerb(tokens, clause);
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
  return best ?? relativeDate(tokens, clauses, placed, own, at) ?? boundedDate(tokens, clauses, placed, own);
}

/** “These manoeuvres, which commenced last January, …”: the relative clause right behind a word dates it. */
function relativeDate(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  placed: readonly Placed[],
  own: number,
  at: number,
): DateMention | null {
  const next = clauses[own + 1];
  if (!next || !/^(?:which|that|when)$/.test(next.intro ?? '') || next.first - at > 3) return null;
  // The clause goes on behind the next comma; what is dated there is no longer the word in front.
  let end = next.first;
  while (end < next.last && (tokens[end]!.text !== ',' || end <= next.first + 1)) end++;
  return placed.find((p) => p.clause === own + 1 && p.at < end)?.date ?? null;
}

const justBefore = /^(?:just|shortly|days|hours|immediately|weeks)$/;

/** “… just before the flood in May 2019”: about then, where only a little time lies between. */
function boundedDate(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  placed: readonly Placed[],
  own: number,
): DateMention | null {
  const next = clauses[own + 1];
  if (!next || (next.intro !== 'before' && next.intro !== 'after')) return null;
  if (!justBefore.test(tokens[next.first - 1]?.lower ?? '')) return null;
  const found = placed.find((p) => p.clause === own + 1)?.date;
  if (!found || !/^\d{4}-\d\d(?:-\d\d)?$/.test(found.edtf)) return null;
  const time = timeOf(`${found.edtf.slice(0, 7)}~`);
  return time && { ...found, ...time, basis: 'relative' };
}

const hasVerb = (tokens: readonly Token[], { first, last }: Clause): boolean => {
  for (let i = first; i < last; i++)
    if (tokens[i]!.pos === 'VERB' || (tokens[i]!.pos === 'AUX' && tokens[i + 1]?.pos !== 'VERB')) return true;
  return false;
};

/** Where the clause sets two happenings at one time (“the patrol coincided with a summit”), the place of that verb. */
export function tellsCoincidence(tokens: readonly Token[], { first, last }: Clause): number | null {
  for (let i = first; i < last; i++) if (coincide.has(tokens[i]!.lemma)) return i;
  return null;
}

/** “The previous month's declaration”: the month before the date told last; `dates` are the article's. */
export function monthBefore(text: string, at: number, dates: readonly DateMention[]): DateMention | null {
  const from = Math.max(0, at - 40);
  const found = /\b(?:previous|preceding) month['’]s (?:[\p{L}-]+ )?$/u.exec(text.slice(from, at));
  if (!found) return null;
  const start = from + found.index;
  const anchor = dates.findLast((d) => d.end <= start);
  const m = anchor && /^(\d{4}|XXXX)-(\d\d)/.exec(anchor.edtf);
  if (!m || Number(m[2]) > 12) return null;
  const month = Number(m[2]) === 1 ? 12 : Number(m[2]) - 1;
  const year = m[1] === 'XXXX' || month < 12 ? m[1] : String(Number(m[1]) - 1);
  const time = timeOf(`${year}-${String(month).padStart(2, '0')}`);
  return time && { ...time, basis: 'relative', ...spanOf(text, start, start + found[0].trimEnd().length) };
}

import type { Token } from '../../model/article.ts';
import { overlap } from '../../model/span.ts';
import type { Clause } from './clauses.ts';

/** A word that may close a label: no preposition, no article, no adjective that waits for its noun. */
const weakEnd = new Set(['ADJ', 'ADP', 'DET', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'PRON', 'PUNCT', 'ADV']);

/** The text of tokens `from`–`to` as the article prints it, in one line. */
export function textOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  if (to <= from) return '';
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
}

/** How far back the noun phrase before `verb` reaches: to a comma, a preposition that opens the clause, or a conjunction. */
export function subjectStart(
  tokens: readonly Token[],
  clause: Clause,
  verb: number,
  dates: readonly { start: number; end: number }[] = [],
): number {
  let from = verb;
  for (let i = verb - 1; i >= clause.first; i--) {
    const t = tokens[i]!;
    if (dates.some((d) => overlap(d, t))) break;
    if (t.text === ',' || t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'SCONJ' || /^["“”‘()[\]:;—–]$/.test(t.text))
      break;
    if (t.pos === 'ADV' && i === verb - 1) {
      verb = i;
      from = i;
      continue;
    }
    from = i;
  }
  while (from < verb && (tokens[from]!.pos === 'CCONJ' || tokens[from]!.pos === 'ADV' || tokens[from]!.pos === 'PUNCT'))
    from++;
  // A clause that opens with a preposition opens with its circumstances, not with its subject.
  return tokens[from]?.pos === 'ADP' ? -1 : from;
}

/** Where a short quotation opened at `i` closes, else -1. */
function closing(tokens: readonly Token[], i: number, last: number): number {
  for (let j = i + 2; j < Math.min(last, i + 9); j++) if (/^["”]$/.test(tokens[j]!.text)) return j;
  return -1;
}

/** How far the object goes on: to a date, a comma, a subordinate clause, or where the label is full. */
export function objectEnd(
  text: string,
  tokens: readonly Token[],
  clause: Clause,
  from: number,
  room: number,
  dates: readonly { start: number; end: number }[],
): number {
  let end = from;
  for (let i = from; i < clause.last; i++) {
    const t = tokens[i]!;
    if (/^[,;:()[\]—–.?!]$/.test(t.text) && !(t.text === '.' && i + 1 < clause.last)) break;
    if (/["“”]/.test(t.text)) {
      const close = closing(tokens, i, clause.last);
      if (close < 0 || tokens[close]!.end - tokens[from]!.start > room) break;
      i = close;
      end = close + 1;
      continue;
    }
    if (
      (t.pos === 'SCONJ' && i > from) ||
      (t.pos === 'VERB' && t.lower.endsWith('ing') && i > from + 1 && tokens[i - 1]!.pos !== 'AUX')
    )
      break;
    if (dates.some((d) => overlap(d, t))) break;
    if (t.end - tokens[from]!.start > room) break;
    const next = tokens[i + 1];
    const closes =
      !next ||
      i + 1 >= clause.last ||
      next.pos === 'ADP' ||
      next.pos === 'PUNCT' ||
      next.pos === 'CCONJ' ||
      next.pos === 'PART' ||
      next.pos === 'ADV' ||
      dates.some((d) => overlap(d, next));
    if (closes && !weakEnd.has(t.pos) && next?.lower !== '’s' && next?.lower !== "'s" && next?.lower !== 'of')
      end = i + 1;
  }
  while (end > from && weakEnd.has(tokens[end - 1]!.pos) && !/["”]/.test(tokens[end - 1]!.text)) end--;
  return textOf(text, tokens, from, end) ? end : from;
}

import { type Span, spanOf } from '../../model/span.ts';
import type { Run } from './run.ts';
import type { View } from './view.ts';

const isSign = (view: View, i: number) => !/[\p{L}\p{N}\p{Sc}]/u.test(view.article.tokens[i]!.text);

/** Tokens as runs: joined over signs that none of `barred` holds, never over the end of a block. */
export function runsOf(
  view: View,
  chosen: readonly number[],
  barred: (i: number) => boolean,
  blockOf: Int32Array,
): Run[] {
  const runs: Run[] = [];
  for (const i of chosen) {
    const run = runs.at(-1);
    if (run && blockOf[i] === blockOf[run.last - 1]) {
      let gap = run.last;
      while (gap < i && isSign(view, gap) && !barred(gap)) gap++;
      if (gap === i) {
        run.last = i + 1;
        continue;
      }
    }
    runs.push({ first: i, last: i + 1 });
  }
  return runs;
}

/** A run without the commas and stops at its edges; the marks of a quotation that it ends with stay. */
export function trimmed(view: View, run: Run): Run | null {
  const { tokens } = view.article;
  let { first, last } = run;
  const q = (i: number) => view.quotationOf[i] ?? -1;
  const mark = (i: number) => /^["'“”‘’«»‹›「」『』„`]+$/.test(tokens[i]!.text);
  while (
    first < last &&
    isSign(view, first) &&
    !(mark(first) && q(first) >= 0 && first + 1 < last && q(first + 1) === q(first))
  )
    first++;
  while (last > first && isSign(view, last - 1) && q(last - 1) < 0) last--;
  // Within a quotation its own stop and closing mark belong to it.
  if (last > first && q(last - 1) >= 0)
    while (last < tokens.length && q(last) === q(last - 1) && isSign(view, last)) last++;
  if (last > first && first > 0 && q(first) >= 0 && q(first - 1) === q(first) && mark(first - 1)) first--;
  while (first < last && isSign(view, first) && !mark(first)) first++;
  last = withBracket(view, first, last);
  for (let i = first; i < last; i++) if (!isSign(view, i)) return { first, last };
  return null;
}

/** A run without the words at its end that only join what is no longer of it: “the weir is safe (but)”, “her report (from)”. */
export function closed(view: View, { first, last }: Run): Run | null {
  const { trees: t, nodeOf } = view.nodes;
  let end = last;
  while (end > first && (view.quotationOf[end - 1] ?? -1) < 0) {
    const node = nodeOf[end - 1]!;
    const joins = node >= 0 && t.heads[node]! > node && /^(?:case|cc|det|mark)$/.test(t.relations[node]!);
    if (!joins && !(end < last && isSign(view, end - 1))) break;
    end--;
  }
  return trimmed(view, { first, last: end });
}

/** “Ada Lund (N-Sorn.)”: a bracket that is opened within is closed within, if nothing but signs stands before its end. */
function withBracket(view: View, first: number, last: number): number {
  const { tokens } = view.article;
  let open = 0;
  for (let i = first; i < last; i++) open += tokens[i]!.text === '(' ? 1 : tokens[i]!.text === ')' ? -1 : 0;
  for (let i = last; open > 0 && i < last + 3 && i < tokens.length && isSign(view, i); i++)
    if (tokens[i]!.text === ')') return i + 1;
  return last;
}

export const spanOfRun = (view: View, run: Run): Span =>
  spanOf(view.article.text, view.article.tokens[run.first]!.start, view.article.tokens[run.last - 1]!.end);

/** The stretches of the content that stand in quotation marks, the marks left out. */
export function quotesWithin(view: View, content: readonly Span[]): Span[] {
  const quotes: Span[] = [];
  const { quotations, article } = view;
  for (const span of content) {
    let low = 0;
    let high = quotations.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (quotations[mid]!.end <= span.start) low = mid + 1;
      else high = mid;
    }
    for (let n = low; n < quotations.length && quotations[n]!.start < span.end; n++) {
      const start = Math.max(span.start, quotations[n]!.from);
      const end = Math.min(span.end, quotations[n]!.to);
      if (end > start && article.text.slice(start, end).trim()) quotes.push(spanOf(article.text, start, end));
    }
  }
  return quotes;
}

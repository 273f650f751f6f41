import type { Attribution } from '../../../src/extract/claims/attribution.ts';
import type { Run } from '../../../src/extract/claims/run.ts';
import { sourceAt } from '../../../src/extract/claims/source.ts';
import { type View, viewOf } from '../../../src/extract/claims/view.ts';
import { readArticle } from '../../../src/read/article.ts';

/** Attributions laid out by hand, so that a step is tested on what the weights may find and not on what they do find today. */
export const read = (text: string): View => viewOf(readArticle('a.txt', `${text}\n`));

/** The tokens of words, the first time that they stand in the text. */
export function runOf({ article: { tokens, text } }: View, words: string): Run {
  const start = text.indexOf(words);
  const own = tokens.flatMap((t, i) => (t.start >= start && t.end <= start + words.length ? [i] : []));
  if (start < 0 || own.length === 0) throw new Error(`the text doesn't say “${words}”`);
  return { first: own[0]!, last: own.at(-1)! + 1 };
}

export const wordsOf = ({ article: { tokens, text } }: View, run: Run): string =>
  text.slice(tokens[run.first]!.start, tokens[run.last - 1]!.end);

/** An attribution by its cue, its source and its content. */
export function attribution(view: View, cue: string, source: string | null, ...content: string[]): Attribution {
  const token = runOf(view, cue).first;
  const run = source === null ? null : runOf(view, source);
  return {
    cue: { token, unit: view.unitOf[token]!, score: 0, settled: null },
    source: run && { ...sourceAt(view, run), span: { start: 0, end: 1, exact: source! } },
    content: content.map((c) => runOf(view, c)),
    via: null,
    settled: false,
  };
}

import type { Span } from '../../model/span.ts';
import { type Run, spanOfRun, trimmed } from './content.ts';
import type { View } from './view.ts';

/** The words that name who speaks, and the phrase in them whose head is the speaker. */
export interface Source {
  span: Span;
  run: Run;
  /** The head phrase as tokens: “Zhang of the Institute, a lecturer” → “Zhang”. `last` is exclusive. */
  head: Run;
}

/** Nouns for texts and deeds through which somebody speaks: “a statement by the ministry”. */
const VEHICLES = new Set(
  'statement announcement report release letter memo email tweet post message speech address remark comment testimony filing document paper interview briefing communique spokesperson-statement survey poll study analysis'.split(
    ' ',
  ),
);
const OF_WHOM = new Set(['by', 'from', 'of']);

/** The source from the tokens chosen for it: one stretch, trimmed of commas. */
export function sourceOf(view: View, runs: readonly Run[]): Source | null {
  const tidy = runs.flatMap((r) => trimmed(view, r) ?? []);
  const run = tidy[0];
  if (!run) return null;
  return { run, span: spanOfRun(view, run), head: headOf(view, run) };
}

/** The phrase that speaks: the first, or the author of the text that the first names. */
function headOf(view: View, run: Run): Run {
  const { tokens } = view.article;
  const clip = (n: number): Run => {
    const p = view.phrases[n]!;
    return { first: Math.max(run.first, p.first), last: Math.min(run.last, p.last) };
  };
  let n = -1;
  for (let i = run.first; i < run.last && n < 0; i++) n = view.phraseOf[i]!;
  if (n < 0) return run;
  const first = view.phrases[n]!;
  if (VEHICLES.has(tokens[first.head]!.lemma) && tokens[first.head]!.pos === 'NOUN') {
    for (let i = first.head; i > first.first; i--) {
      // “the ministry's statement”: the genitive speaks.
      if (tokens[i]!.pos === 'PART' && i > run.first) return { first: Math.max(run.first, first.first), last: i };
    }
    const by = first.last;
    if (by + 1 < run.last && OF_WHOM.has(tokens[by]!.lower) && view.phraseOf[by + 1]! >= 0)
      return clip(view.phraseOf[by + 1]!);
  }
  const head = clip(n);
  return tokens[head.last - 1]!.pos === 'PART' && head.last - 1 > head.first
    ? { first: head.first, last: head.last - 1 }
    : head;
}

/** How the speaker is called where no actor is known: the source as written, without what is added after a comma. */
export function labelOf(view: View, source: Source): string {
  const { tokens, text } = view.article;
  let last = source.run.last;
  for (let i = source.head.last; i < source.run.last; i++) {
    if (tokens[i]!.text === ',' || tokens[i]!.text === '(' || tokens[i]!.lower === 'who') {
      last = i;
      break;
    }
  }
  const written = text.slice(tokens[source.run.first]!.start, tokens[last - 1]!.end);
  return written.replace(/['’]s?$/, '');
}

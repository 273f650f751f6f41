import { straight } from '../../model/direction.ts';
import type { Span } from '../../model/span.ts';
import { type Run, spanOfRun, trimmed } from './content.ts';
import { REFINERS, type Setting } from './sourceRefiners.ts';
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

/** The source from the tokens chosen for it: one stretch, refined and trimmed of commas. */
export function sourceOf(view: View, runs: readonly Run[], setting: Setting): Source | null {
  let run: Run | null = runs.flatMap((r) => trimmed(view, r) ?? [])[0] ?? null;
  for (const refine of Object.values(REFINERS)) run = run && refine(view, run, setting);
  run = run && trimmed(view, run);
  return run && { run, span: spanOfRun(view, run), head: headOf(view, run) };
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

/** “Lund and Velde”, “Lund, Velde and others”: no one of them speaks alone. */
export function speakJointly(view: View, source: Source): boolean {
  const { tokens } = view.article;
  const { last } = source.run;
  let i = source.head.last;
  // “Lund, mayor of the town and its doctor” is one: a list has a bare name after each comma.
  while (i + 1 < last && tokens[i]!.text === ',' && tokens[i + 1]!.pos === 'PROPN')
    i = Math.min(last, view.phrases[view.phraseOf[i + 1]!]?.last ?? i + 2);
  if (i < last && tokens[i]!.text === ',') i++;
  return i < last && /^(?:and|or|&)$/.test(tokens[i]!.lower);
}

/** How the speaker is called where no actor is known: the source as written, without what is added after a comma. */
export function labelOf(view: View, source: Source): string {
  const { tokens, text } = view.article;
  let last = source.run.last;
  for (let i = source.head.last; i < source.run.last && !speakJointly(view, source); i++) {
    if (tokens[i]!.text === ',' || tokens[i]!.text === '(' || tokens[i]!.lower === 'who') {
      last = i;
      break;
    }
  }
  const written = text.slice(tokens[source.run.first]!.start, tokens[last - 1]!.end);
  return straight(written.replace(/['’]s?$/, ''));
}

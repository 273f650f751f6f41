import { SPANS } from './lexicon/sourceRefiners.ts';
import type { Run } from './run.ts';
import type { View } from './view.ts';

/** What a refiner may look at beside the run itself. */
export interface Setting {
  cue: number;
  /** Tokens that belong to the content or to the cue. */
  taken(i: number): boolean;
}
type Refiner = (view: View, run: Run, setting: Setting) => Run | null;

/** A phrase cut in two is taken whole, unless the content holds the rest of it. */
const wholePhrases: Refiner = (view, run, { taken }) => {
  let { first, last } = run;
  const a = view.phrases[view.phraseOf[first]!];
  while (a && first > a.first && !taken(first - 1)) first--;
  const z = view.phrases[view.phraseOf[last - 1]!];
  while (z && last < z.last && !taken(last)) last++;
  return { first, last };
};

const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom', 'where']);

export const isTime = (view: View, i: number): boolean =>
  view.lemma[i] === view.time || SPANS.has(view.article.tokens[i]!.lemma);

/** Without the words that join a source to what stands before it: “of”, “and”, “by”. */
const withoutJoints: Refiner = (view, run) => {
  const { tokens } = view.article;
  let { first, last } = run;
  while (
    first < last &&
    (/^(?:ADP|CCONJ|SCONJ|PART)$/.test(tokens[first]!.pos) || tokens[first]!.lower === 'including') &&
    !RELATIVE.has(tokens[first]!.lower)
  )
    first++;
  while (last > first && /^(?:ADP|CCONJ|SCONJ|DET|AUX)$/.test(tokens[last - 1]!.pos) && view.phraseOf[last - 1]! < 0)
    last--;
  return last > first ? { first, last } : null;
};

/** The subject of a passive is no speaker: “he was asked”, “it has been criticised for”. */
const withoutPassiveSubject: Refiner = (view, run, { cue }) => {
  const { tokens } = view.article;
  if (run.first > cue || tokens[cue]!.pos !== 'VERB' || !/(?:ed|en|wn|ught|id|ld|ade)$/.test(tokens[cue]!.lower))
    return run;
  for (let i = cue - 1; i >= run.last; i--) {
    const t = tokens[i]!;
    if (t.pos === 'AUX' && t.lemma === 'be') return null;
    if (t.pos !== 'ADV' && t.pos !== 'AUX' && t.pos !== 'PART') break;
  }
  return run;
};

/** In this order: each takes what the one before it left. */
export const REFINERS = {
  wholePhrases,
  withoutJoints,
  withoutPassiveSubject,
};

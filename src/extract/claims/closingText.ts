import { TELLING, TEXTS } from './lexicon/closingText.ts';
import { VEHICLES } from './lexicon/speakingNouns.ts';
import type { Settled } from './settled.ts';
import type { View } from './view.ts';

/** Verbs with which an agency or a paper, by its name, closes what it passes on. */
const TOLD = /^(?:reported|reports)$/;
/** “…, reads the joint statement of Sorn and Halden on trade”: a text that closes its sentence says all that stands before it. */
export function closingText(view: View, cue: number, first: number, last: number): Settled | null {
  const { tokens } = view.article;
  if (!TELLING.test(tokens[cue]!.lower) || cue < first + 3 || view.quotationOf[cue]! >= 0) return null;
  if (!/^[,”"’']$/.test(tokens[cue - 1]!.text) || !/^(?:DET|PRON|PROPN|ADJ)$/.test(tokens[cue + 1]?.pos ?? ''))
    return null;
  let end = cue + 1;
  while (
    end < last &&
    (/^(?:DET|ADJ|NOUN|PROPN|PART|CCONJ|NUM|PRON)$/.test(tokens[end]!.pos) ||
      /^(?:of|from|by|-)$/.test(tokens[end]!.lower))
  )
    end++;
  const named = tokens.slice(cue + 1, end).findIndex((t) => /^(?:by|from|of)$/.test(t.lower));
  const noun = tokens.slice(cue + 1, named < 0 ? end : cue + 1 + named).at(-1);
  if (
    !noun ||
    !(VEHICLES.has(noun.lower) || TEXTS.test(noun.lower) || (TOLD.test(tokens[cue]!.lower) && noun.pos === 'PROPN'))
  )
    return null;
  // Behind it stands what describes it, and no other clause.
  const { trees: t, nodeOf } = view.nodes;
  const isSaid = (from: number, to: number) =>
    nodeOf.subarray(from, to).some((n) => n >= 0 && t.upos[n] !== 'NOUN' && t.features[n]!.verbForm === 'Fin');
  if (isSaid(end, last) || !isSaid(first, cue - 1)) return null;
  return { source: { first: cue + 1, last: end }, content: { first, last: cue - 1 } };
}

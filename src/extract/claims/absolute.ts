import { SENSE, sensesOf } from './senses.ts';
import type { Settled } from './settled.ts';
import type { View } from './view.ts';

const ATTRIBUTING = sensesOf('say report stress claim shout speech fact believe');

/** “…, with analysts saying the talks failed”: the phrase after “with” speaks, all to the end is content. */
export function absolute(view: View, cue: number, first: number, last: number): Settled | null {
  const { tokens } = view.article;
  if (!ATTRIBUTING.has(view.sense[cue]!) || tokens[cue]!.pos !== 'VERB' || !tokens[cue]!.lower.endsWith('ing'))
    return null;
  // “With the group holding two towns”
  if (view.sense[cue] === SENSE.believe && tokens[cue + 1]?.lower !== 'that') return null;
  const who = view.phrases[view.phraseOf[cue - 1] ?? -1];
  if (!who || who.first <= first || tokens[who.first - 1]!.lower !== 'with') return null;
  // The day it was said is no part of it.
  const start = tokens[cue + 1]?.lower === 'on' && view.lemma[cue + 2] === view.time ? cue + 3 : cue + 1;
  let end = last;
  while (end > start && !/[\p{L}\p{N}]/u.test(tokens[end - 1]!.text)) end--;
  return end > start ? { source: { first: who.first, last: who.last }, content: { first: start, last: end } } : null;
}

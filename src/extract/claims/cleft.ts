import { sensesOf } from './senses.ts';
import type { Settled } from './settled.ts';
import type { View } from './view.ts';

const SAYING = sensesOf('say report stress claim');
/** Tokens between the verb and “is that”: “said in May”. */
const NEAR = 7;

/** “What Lund said last week was that the weir is safe”: who stands behind “what” says all that follows “was that”. */
export function cleft(view: View, cue: number, first: number, last: number): Settled | null {
  const { tokens } = view.article;
  if (tokens[first]!.lower !== 'what' || tokens[cue]!.pos !== 'VERB' || !SAYING.has(view.sense[cue]!)) return null;
  let end = cue;
  while (end > first && /^(?:AUX|ADV)$/.test(tokens[end - 1]!.pos)) end--;
  const between = tokens.slice(first + 1, end);
  if (between.length === 0 || between.some((t) => /^(?:VERB|AUX|PUNCT)$/.test(t.pos))) return null;
  let is = cue + 1;
  while (is < last && is - cue < NEAR && !/^(?:is|was)$/.test(tokens[is]!.lower)) is++;
  if (!/^(?:is|was)$/.test(tokens[is]?.lower ?? '') || tokens[is + 1]?.lower !== 'that') return null;
  return { source: { first: first + 1, last: end }, content: { first: is + 1, last } };
}

import type { View } from './view.ts';

/** Cues that say the content isn't so. */
const DENYING = new Set([
  'deny',
  'refute',
  'rebut',
  'dispute',
  'disavow',
  'repudiate',
  'denial',
  'rebuttal',
  'refutation',
]);
const NEGATIVE = new Set(['not', 'never', "n't", 'n’t']);

/** True for “denied that …”, “did not say that …”; “never denied” is no denial. */
export function isDenied(view: View, cue: number, first: number): boolean {
  const { tokens } = view.article;
  let negated = false;
  for (let i = cue - 1, n = 0; i >= first && n < 4; i--, n++) {
    const t = tokens[i]!;
    if (NEGATIVE.has(t.lower) || t.lemma === 'not') negated = true;
    else if (t.pos !== 'AUX' && t.pos !== 'ADV' && t.pos !== 'PART') break;
  }
  return DENYING.has(tokens[cue]!.lemma) !== negated;
}

import { type Run, runsOf, trimmed } from './content.ts';
import { type Cue, findCues } from './cue.ts';
import { bestLabels, CONTENT, frameInput, SOURCE, sequenceOf } from './frame.ts';
import { type Source, sourceOf } from './source.ts';
import { verdictFeatures } from './verdict.ts';
import type { View } from './view.ts';
import type { Weights } from './weights.ts';

/** A cue with its source and the stretches of its content, as tokens. */
export interface Attribution {
  cue: Cue;
  source: Source | null;
  content: Run[];
}

/** Every attribution that the weights find and hold to be one, in order of their cues. */
export function attributionsIn(view: View, weights: Weights): Attribution[] {
  const features: number[] = [];
  const mask = weights.size - 1;
  return candidatesIn(view, weights).filter((a) => {
    verdictFeatures(view, a, a.cue.score / weights.scale, features);
    let score = 0;
    for (const f of features) score += weights.verdict[f & mask]!;
    return score >= weights.threshold;
  });
}

/** Every attribution that stands a chance: one for each cue that governs something. */
export function candidatesIn(view: View, weights: Omit<Weights, 'verdict' | 'threshold'>): Attribution[] {
  const blockOf = new Int32Array(view.article.tokens.length);
  for (const u of view.units) blockOf.fill(u.block, u.first, u.last);
  const frame = { size: weights.size, values: weights.frame };
  return findCues(view, weights).flatMap((cue) => {
    const { sequence, own } = sequenceOf(view, cue.unit);
    const labels = bestLabels(frameInput(view, sequence, own, cue.token), frame);
    const start = sequence[0]!;
    const other = (label: number) => (i: number) => i === cue.token || labels[i - start] === label;
    const chosen = (label: number) => sequence.filter((_, k) => labels[k] === label);
    const content = runsOf(view, chosen(CONTENT), other(SOURCE), blockOf).flatMap((r) => trimmed(view, r) ?? []);
    if (content.length === 0) return [];
    const source = sourceOf(view, runsOf(view, chosen(SOURCE), other(CONTENT), blockOf), {
      cue: cue.token,
      taken: (i) => i === cue.token || content.some((r) => i >= r.first && i < r.last),
    });
    return [{ cue, source, content }];
  });
}

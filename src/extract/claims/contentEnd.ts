import type { Attribution } from './attribution.ts';
import { trimmed } from './content.ts';
import { mix } from './hash.ts';
import { jointFeatures } from './jointFeatures.ts';
import { type Joint, jointsOf } from './joints.ts';
import type { Run } from './run.ts';
import type { View } from './view.ts';

/** The stretch of a content whose end is asked for, with its joints and what speaks for each. */
export interface OpenEnd {
  run: number;
  joints: Joint[];
  features: number[][];
}

/** The last stretch behind a cue in its sentence, where it doesn't begin as a quotation, which ends itself. */
export function openEnd(
  view: View,
  { cue, content, source }: Attribution,
  tree: readonly Run[],
  labels: readonly Run[],
): OpenEnd | null {
  const unit = view.units[cue.unit]!;
  const { nodeOf } = view.nodes;
  const k = content.findLastIndex((r) => r.first < unit.last);
  const run = content[k];
  if (!run || run.first < cue.token || nodeOf[run.first]! < 0 || nodeOf[cue.token]! < 0) return null;
  if (view.quotationOf[run.first]! >= 0 && view.quotationOf[run.first] !== view.quotationOf[cue.token]) return null;
  const limit = Math.min(unit.last, source && source.run.first >= run.first ? source.run.first : unit.last);
  const over = (r: Run) => r.first < run.last && r.last > run.first;
  const votes = [run.last, tree.findLast(over)?.last ?? -1, labels.find(over)?.last ?? -1] as const;
  const joints = jointsOf(view, cue.token, run, limit, votes);
  return joints.length > 0 ? { run: k, joints, features: jointFeatures(view, cue.token, run, joints, votes) } : null;
}

/** A feature's weight where content goes on past its joint stands beside that where it ends there. */
export const passing = (feature: number): number => mix(feature, 77);

/** How good an end each joint is: what speaks for it, and for going on past those before it. */
export function scoresOf(features: readonly number[][], weights: ArrayLike<number>): number[] {
  const mask = weights.length - 1;
  let passed = 0;
  return features.map((own) => {
    let ends = passed;
    for (const f of own) {
      ends += weights[f & mask]!;
      passed += weights[passing(f) & mask]!;
    }
    return ends;
  });
}

/** What is said, ended where the weights end it. */
export function endedContent(view: View, content: readonly Run[], open: OpenEnd, weights: ArrayLike<number>): Run[] {
  const scores = scoresOf(open.features, weights);
  let best = -1;
  open.joints.forEach(({ barred }, k) => {
    if (!barred && (best < 0 || scores[k]! > scores[best]!)) best = k;
  });
  if (best < 0) return [...content];
  const { end } = open.joints[best]!;
  const whole = trimmed(view, { first: content[open.run]!.first, last: end });
  return whole ? content.with(open.run, whole) : [...content];
}

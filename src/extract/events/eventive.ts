import type { Trees } from '../../syntax/tree.ts';
import { eventiveFeatures } from './eventiveFeatures.ts';
import stored from './eventiveWeights.json' with { type: 'json' };

/** What scripts/trainEvents.ts learned: whole numbers from -127 to 127 by feature number, alike on every machine. */
const weights = new Int8Array(Uint8Array.from(Buffer.from(stored.weights, 'base64')).buffer);
const mask = weights.length - 1;
const features: number[] = [];

/** What is known of each tree's tokens: several rules ask for the same. */
const known = new WeakMap<Trees, Float64Array>();

/** How surely a noun or verb of the tree names a happening that is told as such: log-odds in tenths. */
export function eventive(t: Trees, i: number): number {
  let scores = known.get(t);
  if (!scores) {
    scores = new Float64Array(t.upos.length).fill(Number.NaN);
    known.set(t, scores);
  }
  if (Number.isNaN(scores[i])) scores[i] = scoreOf(t, i);
  return scores[i]!;
}

function scoreOf(t: Trees, i: number): number {
  eventiveFeatures(t, i, features);
  let sum = 0;
  for (const f of features) sum += weights[f & mask]!;
  return Math.round((sum * 10) / stored.scale);
}

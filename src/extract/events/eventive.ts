import type { Trees } from '../../syntax/tree.ts';
import { eventiveFeatures } from './eventiveFeatures.ts';
import stored from './eventiveWeights.json' with { type: 'json' };

/** What scripts/trainEvents.ts learned: whole numbers from -127 to 127 by feature number, alike on every machine. */
const weights = new Int8Array(Uint8Array.from(Buffer.from(stored.weights, 'base64')).buffer);
const mask = weights.length - 1;
const features: number[] = [];

/** How surely a noun or verb of the tree names a happening that is told as such: log-odds in tenths. */
export function eventive(t: Trees, i: number): number {
  eventiveFeatures(t, i, features);
  let sum = 0;
  for (const f of features) sum += weights[f & mask]!;
  return Math.round((sum * 10) / stored.scale);
}

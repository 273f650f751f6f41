import { scoresOf } from './scores.ts';
import stored from './weights.json' with { type: 'json' };

/** What a name is for the article: nobody's that acts (a place, a thing, no name), a person's, or a body's. */
export type Verdict = 'none' | 'person' | 'body';
export const VERDICTS: readonly Verdict[] = ['none', 'person', 'body'];

const weights = new Int8Array(Buffer.from(stored.weights, 'base64'));

/** The verdict that the features weigh most for (scripts/trainActors.ts). */
export function verdictOn(features: readonly string[]): Verdict {
  const scores = scoresOf(weights, features, VERDICTS.length);
  scores[0]! += stored.lean;
  let best = 0;
  for (let v = 1; v < scores.length; v++) if (scores[v]! > scores[best]!) best = v;
  return VERDICTS[best]!;
}

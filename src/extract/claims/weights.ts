import stored from './weights.json' with { type: 'json' };

/**
 * What the reading learned from annotated news (scripts/trainClaims.ts): whole numbers from -127 to 127 by feature number,
 * so that the same words give the same answer on every machine. `cue`, `verdict` and `ends` hold one a place, `frame` three
 * (label by label).
 */
export interface Weights {
  /** Places, a power of two. */
  size: number;
  /** What a cue's score is divided by to give its log-odds. */
  scale: number;
  /** The same for a verdict's score. */
  verdictScale: number;
  /** A token may be a cue where its weights sum to at least this. */
  cueThreshold: number;
  /** An attribution is kept where its weights sum to at least this. */
  threshold: number;
  cue: Int8Array;
  frame: Int8Array;
  verdict: Int8Array;
  /** Where content ends, or goes on past a joint. */
  ends: Int8Array;
}

const bytes = (text: string): Int8Array => new Int8Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer);

export const weights: Weights = {
  size: stored.size,
  scale: stored.scale,
  verdictScale: stored.verdictScale,
  cueThreshold: stored.cueThreshold,
  threshold: stored.threshold,
  cue: bytes(stored.cue),
  frame: bytes(stored.frame),
  verdict: bytes(stored.verdict),
  ends: bytes(stored.ends),
};

import stored from './weights.json' with { type: 'json' };

/**
 * What the reading learned from annotated news (scripts/trainClaims.ts): whole numbers from -127 to 127 by feature number,
 * so that the same words give the same answer on every machine. `cue` holds one a place, `frame` three (label by label).
 */
export interface Weights {
  /** Places, a power of two. */
  size: number;
  /** A token is a cue where its weights sum to at least this. */
  threshold: number;
  cue: Int8Array;
  frame: Int8Array;
}

const bytes = (text: string): Int8Array => new Int8Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer);

export const weights: Weights = {
  size: stored.size,
  threshold: stored.threshold,
  cue: bytes(stored.cue),
  frame: bytes(stored.frame),
};

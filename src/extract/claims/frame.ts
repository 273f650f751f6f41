import { FEATURES, frameFeatures } from './frameFeatures.ts';
import { mix } from './hash.ts';
import type { View } from './view.ts';

/** A token's part in one attribution. */
export const OUTSIDE = 0;
export const SOURCE = 1;
export const CONTENT = 2;
const LABELS = 3;

/** Weights by feature number; a power of two of places, three to a place. */
export interface FrameWeights {
  size: number;
  values: ArrayLike<number>;
}

/** Tokens to either side of a cue that are looked at: longer than any sentence, so that a line without an end stays linear. */
const REACH = 150;

/** Tokens that may belong to a cue: its own unit, and the quotations that go on after it without a new cue. */
export function sequenceOf(view: View, unit: number, cue: number): { sequence: number[]; own: number } {
  const u = view.units[unit]!;
  const sequence: number[] = [];
  for (let i = Math.max(u.first, cue - REACH); i < Math.min(u.last, cue + REACH); i++) sequence.push(i);
  const own = sequence.length;
  if (!u.quoted) {
    // A quotation in the next paragraph goes on with quoted words, or with a colon.
    const open = view.article.tokens[u.last - 1]!.text === ':' || sequence.some((i) => view.quotationOf[i]! >= 0);
    for (
      let n = unit + 1;
      n < view.units.length &&
      n <= unit + 4 &&
      view.units[n]!.quoted &&
      (view.units[n]!.block === u.block || open) &&
      sequence.length < 400;
      n++
    ) {
      for (let i = view.units[n]!.first; i < view.units[n]!.last; i++) sequence.push(i);
    }
  }
  return { sequence, own };
}

/** The features of the step from one token to the next, by label pair. */
const stepFeature = (view: View, from: number, to: number, side: number): number =>
  mix(mix(777, view.pos[to]!), mix(view.pos[from]!, side));

export interface FrameInput {
  /** FEATURES of them a token. */
  features: number[];
  steps: number[];
  /** Whether content that has ended may begin anew here: at the cue, or where a quotation begins. */
  anew: boolean[];
  cue: number;
}

/** What the search for labels needs; the features go into `features`, which a caller may hand in again and again. */
export function frameInput(
  view: View,
  sequence: readonly number[],
  own: number,
  cue: number,
  features: number[] = [],
): FrameInput {
  const c = sequence.indexOf(cue);
  const steps = sequence.map((j, k) => {
    if (k === 0) return 0;
    const q = view.quotationOf[sequence[k - 1]!] !== view.quotationOf[j] ? 4 : 0;
    return stepFeature(view, sequence[k - 1]!, j, (k <= c ? 1 : 2) + q + (k === own ? 8 : 0));
  });
  const anew = sequence.map(
    (j, k) =>
      k === c ||
      k === own ||
      (view.quotationOf[j]! >= 0 && view.quotationOf[j] !== view.quotationOf[sequence[k - 1] ?? -1]),
  );
  frameFeatures(view, sequence, own, cue, features);
  return { features, steps, anew, cue: c };
}

/**
 * States of the search: outside, content, and outside once content has ended, each before and after the source. So a source
 * is one stretch, and content that has ended begins anew only past the cue, past the source, or with a quotation.
 */
const LABEL_OF = [OUTSIDE, CONTENT, OUTSIDE, SOURCE, OUTSIDE, CONTENT, OUTSIDE] as const;
const PREVIOUS: readonly (readonly number[])[] = [[0], [0, 1], [1, 2], [0, 1, 2, 3], [3, 4], [3, 4, 5], [5, 6]];
/** The same where content may begin anew. */
const PREVIOUS_ANEW: readonly (readonly number[])[] = [
  [0, 1, 2],
  [0, 1, 2],
  [],
  [0, 1, 2, 3],
  [3, 4, 5, 6],
  [3, 4, 5, 6],
  [],
];
const STATES = 7;

const PAIRS = [3, 4, 5, 6, 7, 8, 9, 10, 11].map((k) => mix(k, 555));
/** Places of the weights of a label pair: one for the pair, one for the pair with its step feature. */
export const pairPlace = (step: number, from: number, to: number, size: number): [number, number] => {
  const p = from * LABELS + to;
  return [PAIRS[p]! & (size - 1), steppedPlace(p, step, size - 1)];
};
const steppedPlace = (pair: number, step: number, mask: number): number => mix(pair + 3, step) & mask;

/** The best labels by Viterbi's algorithm; `values` holds three weights a place. */
export function bestLabels(input: FrameInput, weights: FrameWeights): Uint8Array {
  const { features, steps, cue, anew } = input;
  const { size, values } = weights;
  const n = steps.length;
  const mask = size - 1;
  const back = new Uint8Array(n * STATES);
  let score = new Float64Array(STATES);
  let next = new Float64Array(STATES);
  const pair = new Float64Array(LABELS * LABELS);
  const node = new Float64Array(LABELS);
  for (let k = 0; k < n; k++) {
    let outside = 0;
    let source = 0;
    let content = 0;
    for (let f = k * FEATURES; f < (k + 1) * FEATURES; f++) {
      const at = (features[f]! & mask) * LABELS;
      outside += values[at]!;
      source += values[at + 1]!;
      content += values[at + 2]!;
    }
    node[OUTSIDE] = outside;
    node[SOURCE] = k === cue ? -1e6 : source;
    node[CONTENT] = k === cue ? -1e6 : content;
    if (k === 0) {
      score.fill(-1e9);
      score[0] = node[0]!;
      score[1] = node[2]!;
      score[3] = node[1]!;
      continue;
    }
    const previous = anew[k] ? PREVIOUS_ANEW : PREVIOUS;
    for (let p = 0; p < pair.length; p++)
      pair[p] = values[(PAIRS[p]! & mask) * LABELS]! + values[steppedPlace(p, steps[k]!, mask) * LABELS]!;
    for (let to = 0; to < STATES; to++) {
      let best = -1e9;
      let arg = 0;
      for (const from of previous[to]!) {
        const s = score[from]! + pair[LABEL_OF[from]! * LABELS + LABEL_OF[to]!]!;
        if (s > best) {
          best = s;
          arg = from;
        }
      }
      next[to] = best + node[LABEL_OF[to]!]!;
      back[k * STATES + to] = arg;
    }
    [score, next] = [next, score];
  }
  const labels = new Uint8Array(n);
  let at = 0;
  for (let s = 1; s < STATES; s++) if (score[s]! > score[at]!) at = s;
  for (let k = n - 1; k >= 0; k--) {
    labels[k] = LABEL_OF[at]!;
    at = back[k * STATES + at]!;
  }
  return labels;
}

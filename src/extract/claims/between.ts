import { mix } from './hash.ts';
import { shapeOf } from './verbShape.ts';
import type { View } from './view.ts';

/** What stands between a cue and a token. */
interface Between {
  commas: number;
  verbs: number;
  thats: number;
  joins: number;
  /** The last word after a comma or a conjunction, by its hash; 0 where there is none. */
  opener: number;
  /** Whether a verb stands after a conjunction: 1 of the cue's own form, 2 of another, 0 none. */
  coordinated: number;
}

const CLOSED = new Set(['SCONJ', 'CCONJ', 'PRON', 'ADP', 'AUX', 'DET', 'PART']);

/** For each token of `sequence` what stands between it and the cue, which is number `c` in it. */
export function betweenOf(view: View, sequence: readonly number[], c: number): Between[] {
  const { lemma, pos, quotationOf } = view;
  const { tokens } = view.article;
  const cueQuote = quotationOf[sequence[c]!];
  const cueShape = shapeOf(tokens[sequence[c]!]!);
  const nothing: Between = { commas: 0, verbs: 0, thats: 0, joins: 0, opener: 0, coordinated: 0 };
  const between: Between[] = sequence.map(() => nothing);
  // The cue itself counts only where it is “that”.
  const past = (so: Between, k: number, after: boolean): Between => {
    const i = sequence[k]!;
    const t = tokens[i]!;
    const isCue = k === c;
    const inner = !isCue && quotationOf[i] === cueQuote;
    let { opener, coordinated } = so;
    if (!isCue && after) {
      const before = tokens[sequence[k - 1]!]!;
      if (before.text === ',' || before.pos === 'CCONJ' || before.text === '—' || before.text === ';')
        opener = CLOSED.has(t.pos) ? lemma[i]! : mix(pos[i]!, shapeOf(t));
      // “said a and did b”: a verb of the cue's own form after “and” ends what the cue governs.
      if (before.pos === 'CCONJ' && t.pos === 'VERB' && coordinated === 0)
        coordinated = shapeOf(t) === cueShape ? 1 : 2;
    }
    return {
      commas: so.commas + (inner && isPause(t.text) ? 1 : 0),
      verbs: so.verbs + (!isCue && (t.pos === 'VERB' || t.pos === 'AUX') ? 1 : 0),
      thats: so.thats + (t.lower === 'that' && t.pos !== 'DET' ? 1 : 0),
      joins: so.joins + (inner && (t.pos === 'SCONJ' || t.pos === 'CCONJ') ? 1 : 0),
      opener,
      coordinated,
    };
  };
  for (let k = c + 1; k < sequence.length; k++) between[k] = past(between[k - 1]!, k - 1, true);
  for (let k = c - 1; k >= 0; k--) between[k] = past(between[k + 1]!, k + 1, false);
  return between;
}

const isPause = (text: string): boolean =>
  text === ',' || text === '—' || text === '–' || text === ';' || text === '--';

/** What begins at a token: after a comma or a conjunction, the next words tell a new clause from a list. */
export function beginningAt(view: View, sequence: readonly number[], k: number): number {
  const { lemma, pos } = view;
  const { tokens } = view.article;
  const t = tokens[sequence[k]!]!;
  if (t.text !== ',' && t.pos !== 'CCONJ' && t.text !== '—') return 2;
  let next = k + 1;
  if (t.text === ',' && next < sequence.length && tokens[sequence[next]!]!.pos === 'CCONJ') next++;
  if (next >= sequence.length) return 3;
  const n = tokens[sequence[next]!]!;
  const kind = CLOSED.has(n.pos) ? lemma[sequence[next]!]! : pos[sequence[next]!]!;
  const then = next + 1 < sequence.length ? pos[sequence[next + 1]!]! : 1;
  return mix(mix(kind, shapeOf(n)), mix(then, next - k));
}

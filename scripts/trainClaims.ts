import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cueFeatures, mayBeCue } from '../src/extract/claims/cueFeatures.ts';
import {
  bestLabels,
  CONTENT,
  type FrameInput,
  frameInput,
  pairPlace,
  SOURCE,
  sequenceOf,
} from '../src/extract/claims/frame.ts';
import { type View, viewOf } from '../src/extract/claims/view.ts';
import { readArticle } from '../src/read/article.ts';

/**
 * Learns `src/extract/claims/weights.json` from annotated attributions:
 *
 *     node scripts/trainClaims.ts --bench ../shared/bench [--split train] [--out FILE]
 *
 * BENCH/claims/SPLIT holds `NAME.txt` and `NAME.gold.json` (`text`, `attributions: [{source, cue, content}]`, each a list of
 * [start, end)). Cues: logistic regression by AdaGrad (Duchi et al. 2011). Source and content: an averaged structured
 * perceptron (Collins 2002) over each cue's tokens. Weights are rounded to eight bits; names and numbers are never
 * features, and features are hashed, so no text can be read back. The same files give the same weights.
 */
const SIZE = 1 << 16;
const CUE_EPOCHS = 3;
const CUE_RATE = 0.1;
const FRAME_EPOCHS = 5;
const FRAME_RUNS = 3;
/** Chosen by five-fold cross-validation over the training split. */
const THRESHOLD = 0.35;

const { values: option } = parseArgs({
  options: {
    bench: { type: 'string' },
    split: { type: 'string', default: 'train' },
    out: { type: 'string', default: 'src/extract/claims/weights.json' },
  },
});
if (!option.bench) {
  console.error('scripts/trainClaims.ts:1:1: no reference set given — say --bench DIR');
  process.exit(1);
}

interface Gold {
  source: Set<number>;
  cue: Set<number>;
  content: Set<number>;
  head: number;
}
interface Lesson {
  view: View;
  unitOf: Int32Array;
  gold: Gold[];
}

/** The head of a cue as annotated: its last verb, else its last noun or adjective, else what may be a cue. */
function headOf(view: View, cue: Set<number>): number {
  const order = [...cue].sort((a, b) => a - b);
  const last = (...pos: string[]) => order.filter((i) => pos.includes(view.article.tokens[i]!.pos)).at(-1);
  return last('VERB') ?? last('NOUN', 'ADJ') ?? order.find((i) => mayBeCue(view, i)) ?? -1;
}

function readLessons(dir: string): Lesson[] {
  const names = readdirSync(dir).filter((f) => f.endsWith('.txt'));
  return names.sort().map((name) => {
    const article = readArticle(name, readFileSync(join(dir, name), 'utf8'));
    const { attributions } = JSON.parse(readFileSync(join(dir, name.replace(/\.txt$/, '.gold.json')), 'utf8'));
    const view = viewOf(article);
    const covered = (spans: [number, number][]) =>
      new Set(article.tokens.flatMap((t, i) => (spans.some(([a, b]) => t.start < b && t.end > a) ? [i] : [])));
    const unitOf = new Int32Array(article.tokens.length);
    for (const [n, u] of view.units.entries()) unitOf.fill(n, u.first, u.last);
    const gold = (attributions as Record<'source' | 'cue' | 'content', [number, number][]>[]).map((a) => {
      const cue = covered(a.cue);
      return { source: covered(a.source), cue, content: covered(a.content), head: headOf(view, cue) };
    });
    return { view, unitOf, gold };
  });
}

/** A linear congruential generator: shuffling must not differ between runs. */
let state = 1;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
function shuffled<T>(list: readonly T[]): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

function learnCues(lessons: readonly Lesson[]): Float64Array {
  const examples: { features: Int32Array; is: number }[] = [];
  const features: number[] = [];
  for (const { view, gold } of lessons) {
    const heads = new Set(gold.map((g) => g.head));
    const parts = new Set(gold.flatMap((g) => [...g.cue]));
    for (const unit of view.units)
      for (let i = unit.first; i < unit.last; i++) {
        if (!mayBeCue(view, i) || (parts.has(i) && !heads.has(i))) continue;
        cueFeatures(view, unit, i, features);
        examples.push({ features: Int32Array.from(features, (f) => f & (SIZE - 1)), is: heads.has(i) ? 1 : 0 });
      }
  }
  const weights = new Float64Array(SIZE);
  const squares = new Float64Array(SIZE).fill(1e-8);
  for (let epoch = 0; epoch < CUE_EPOCHS; epoch++)
    for (const { features: at, is } of shuffled(examples)) {
      let sum = 0;
      for (const f of at) sum += weights[f]!;
      const slope = 1 / (1 + Math.exp(-sum)) - is;
      for (const f of at) {
        squares[f]! += slope * slope;
        weights[f]! -= (CUE_RATE * slope) / Math.sqrt(squares[f]!);
      }
    }
  return weights;
}

function learnFrames(lessons: readonly Lesson[]): Float64Array {
  const examples: { input: FrameInput; labels: Uint8Array }[] = [];
  for (const { view, unitOf, gold } of lessons)
    for (const g of gold) {
      if (g.head < 0) continue;
      const { sequence, own } = sequenceOf(view, unitOf[g.head]!);
      const labels = Uint8Array.from(sequence, (i) =>
        i === g.head ? 0 : g.source.has(i) ? SOURCE : g.content.has(i) ? CONTENT : 0,
      );
      if (labels.includes(CONTENT)) examples.push({ input: frameInput(view, sequence, own, g.head), labels });
    }
  const total = new Float64Array(SIZE * 3);
  for (let run = 0; run < FRAME_RUNS; run++) {
    const values = new Float64Array(SIZE * 3);
    const sums = new Float64Array(SIZE * 3);
    let time = 1;
    const move = (place: number, by: number) => {
      values[place]! += by;
      sums[place]! += by * time;
    };
    for (let epoch = 0; epoch < FRAME_EPOCHS; epoch++)
      for (const { input, labels } of shuffled(examples)) {
        const guess = bestLabels(input, { size: SIZE, values });
        time++;
        for (let k = 0; k < labels.length; k++) {
          const right = labels[k]!;
          const wrong = guess[k]!;
          if (right !== wrong)
            for (const f of input.features[k]!) {
              move((f & (SIZE - 1)) * 3 + right, 1);
              move((f & (SIZE - 1)) * 3 + wrong, -1);
            }
          if (k > 0 && (right !== wrong || labels[k - 1] !== guess[k - 1])) {
            for (const place of pairPlace(input.steps[k]!, labels[k - 1]!, right, SIZE)) move(place * 3, 1);
            for (const place of pairPlace(input.steps[k]!, guess[k - 1]!, wrong, SIZE)) move(place * 3, -1);
          }
        }
      }
    for (let i = 0; i < total.length; i++) total[i]! += values[i]! - sums[i]! / time;
  }
  return total;
}

/** Weights as whole numbers of eight bits; the few beyond the 99.9th percentile are cut. */
function rounded(weights: Float64Array): { bytes: Int8Array; scale: number } {
  const sizes = Float64Array.from(weights, Math.abs)
    .filter((w) => w > 0)
    .sort();
  const scale = 127 / (sizes[Math.floor(sizes.length * 0.999)] ?? 1);
  return { bytes: Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w * scale)))), scale };
}

const lessons = readLessons(join(option.bench, 'claims', option.split));
const cue = rounded(learnCues(lessons));
const frame = rounded(learnFrames(lessons));
const text = (bytes: Int8Array) => Buffer.from(bytes.buffer).toString('base64');
const threshold = Math.round(Math.log(THRESHOLD / (1 - THRESHOLD)) * cue.scale);
const json = JSON.stringify({ size: SIZE, threshold, cue: text(cue.bytes), frame: text(frame.bytes) });
writeFileSync(`${option.out}.part`, `${json}\n`);
renameSync(`${option.out}.part`, option.out);
console.log(`${lessons.length} articles → ${option.out}, ${json.length} bytes`);

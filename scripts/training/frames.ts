import {
  bestLabels,
  CONTENT,
  type FrameInput,
  frameInput,
  pairPlace,
  SOURCE,
  sequenceOf,
} from '../../src/extract/claims/frame.ts';
import { FEATURES } from '../../src/extract/claims/frameFeatures.ts';
import type { Lesson } from './lessons.ts';
import { shuffled } from './shuffled.ts';

const EPOCHS = 5;
const RUNS = 3;

/** Which tokens of a cue's sequence are source and content: an averaged structured perceptron (Collins 2002). */
export function learnFrames(lessons: readonly Omit<Lesson, 'bare'>[], size: number): Float64Array {
  const examples: { input: FrameInput; labels: Uint8Array }[] = [];
  for (const { view, unitOf, gold } of lessons)
    for (const g of gold) {
      if (g.head < 0) continue;
      const { sequence, own } = sequenceOf(view, unitOf[g.head]!, g.head);
      const labels = Uint8Array.from(sequence, (i) =>
        i === g.head ? 0 : g.source.has(i) ? SOURCE : g.content.has(i) ? CONTENT : 0,
      );
      if (labels.includes(CONTENT)) examples.push({ input: frameInput(view, sequence, own, g.head), labels });
    }
  const total = new Float64Array(size * 3);
  for (let run = 0; run < RUNS; run++) {
    const values = new Float64Array(size * 3);
    const sums = new Float64Array(size * 3);
    let time = 1;
    const move = (place: number, by: number) => {
      values[place]! += by;
      sums[place]! += by * time;
    };
    for (let epoch = 0; epoch < EPOCHS; epoch++)
      for (const { input, labels } of shuffled(examples)) {
        const guess = bestLabels(input, { size, values });
        time++;
        for (let k = 0; k < labels.length; k++) {
          const right = labels[k]!;
          const wrong = guess[k]!;
          if (right !== wrong)
            for (const f of input.features.slice(k * FEATURES, (k + 1) * FEATURES)) {
              move((f & (size - 1)) * 3 + right, 1);
              move((f & (size - 1)) * 3 + wrong, -1);
            }
          if (k > 0 && (right !== wrong || labels[k - 1] !== guess[k - 1])) {
            for (const place of pairPlace(input.steps[k]!, labels[k - 1]!, right, size)) move(place * 3, 1);
            for (const place of pairPlace(input.steps[k]!, guess[k - 1]!, wrong, size)) move(place * 3, -1);
          }
        }
      }
    for (let i = 0; i < total.length; i++) total[i]! += values[i]! - sums[i]! / time;
  }
  return total;
}

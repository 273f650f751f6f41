import { cueFeatures, mayBeCue } from '../../src/extract/claims/cueFeatures.ts';
import type { Lesson } from './lessons.ts';
import { type Example, learnYesNo } from './logistic.ts';

const EPOCHS = 3;
const RATE = 0.05;

/** Which tokens are the heads of cues. Other tokens of an annotated cue teach nothing either way. */
export function learnCues(lessons: readonly Omit<Lesson, 'bare'>[], size: number): Float64Array {
  const examples: Example[] = [];
  const features: number[] = [];
  for (const { view, gold } of lessons) {
    const heads = new Set(gold.map((g) => g.head));
    const parts = new Set(gold.flatMap((g) => [...g.cue]));
    for (const unit of view.units)
      for (let i = unit.first; i < unit.last; i++) {
        if (!mayBeCue(view, i) || (parts.has(i) && !heads.has(i))) continue;
        cueFeatures(view, unit, i, features);
        examples.push({ features: Int32Array.from(features, (f) => f & (size - 1)), is: heads.has(i) ? 1 : 0 });
      }
  }
  return learnYesNo(examples, size, EPOCHS, RATE);
}

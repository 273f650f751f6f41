import { join } from 'node:path';
import { learnYesNo } from '../logistic.ts';
import { rounded } from '../rounded.ts';
import { lessonsOf } from './lessons.ts';

const SIZE = 1 << 14;
const EPOCHS = 3;
const RATE = 0.05;

/** Weights of the features of `eventiveFeatures.ts`, learned from the annotated sets in a folder. */
export function learnEventive(folder: string): { scale: number; weights: string } {
  const examples = lessonsOf(join(folder, 'storyline'), SIZE);
  const { bytes, scale } = rounded(learnYesNo(examples, SIZE, EPOCHS, RATE));
  return { scale: Math.round(scale * 1000) / 1000, weights: Buffer.from(bytes.buffer).toString('base64') };
}

import { draftsIn } from '../../src/extract/claims/attributions.ts';
import type { Weights } from '../../src/extract/claims/weights.ts';
import { learnCues } from './cues.ts';
import { endExamples, learnEnds } from './ends.ts';
import { learnFrames } from './frames.ts';
import type { Lesson } from './lessons.ts';
import { rounded } from './rounded.ts';
import { learnVerdicts, verdictExamples } from './verdicts.ts';

/** Chosen by five-fold cross-validation over the training split. */
const CUE_CHANCE = 0.15;
const CHANCE = 0.4;
const FOLDS = 4;

const logOdds = (p: number) => Math.log(p / (1 - p));

/** Cues and frames from these articles. */
function learnBasis(
  lessons: readonly Lesson[],
  size: number,
): Omit<Weights, 'verdict' | 'verdictScale' | 'threshold' | 'ends'> {
  // Each article twice, once without its quotation marks: else inverted order is learned as a matter of quotations alone.
  const twice = [...lessons, ...lessons.map((l) => l.bare)];
  const cue = rounded(learnCues(twice, size));
  const cueThreshold = Math.round(logOdds(CUE_CHANCE) * cue.scale);
  return { size, scale: cue.scale, cueThreshold, cue: cue.bytes, frame: rounded(learnFrames(twice, size)).bytes };
}

/**
 * All weights from these articles. Ends and verdicts are learned on articles that the cues and frames judging them have not
 * seen: each part of the articles is read with what the other parts taught (stacking, Wolpert 1992).
 */
export function learnWeights(lessons: readonly Lesson[], size: number, chance = CHANCE): Weights {
  const parts = Array.from({ length: FOLDS }, (_, k) => {
    const unseen = lessons.filter((_, i) => i % FOLDS === k);
    const basis = learnBasis(
      lessons.filter((_, i) => i % FOLDS !== k),
      size,
    );
    return { unseen, basis, ends: unseen.flatMap((l) => endExamples(l, draftsIn(l.view, basis))) };
  });
  const examples = parts.flatMap(({ unseen, basis }, k) => {
    const others = parts.flatMap(({ ends }, n) => (n === k ? [] : ends));
    return verdictExamples(unseen, { ...basis, ends: rounded(learnEnds(others, size)).bytes });
  });
  const verdict = rounded(learnVerdicts(examples, size));
  return {
    ...learnBasis(lessons, size),
    threshold: Math.round(logOdds(chance) * verdict.scale),
    verdictScale: verdict.scale,
    verdict: verdict.bytes,
    ends: rounded(
      learnEnds(
        parts.flatMap((p) => p.ends),
        size,
      ),
    ).bytes,
  };
}

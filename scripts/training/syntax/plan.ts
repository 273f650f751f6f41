import type { ParsingPlan } from './parsing.ts';
import type { TaggingPlan } from './tagging.ts';

/** How the English model is trained. */
export interface Plan {
  /** Of the tagger from the first word to the last, and of the one that looks again from the last to the first. */
  forwards: TaggingPlan;
  backwards: TaggingPlan;
  /** Of the taggers whose tags the parser learns from; they needn't be the best. */
  jackknifed: TaggingPlan;
  parsing: ParsingPlan;
  network: { rounds: number; remembered: number };
}

const tagging: TaggingPlan = { rounds: 2, after: 2, seen: 3, dropped: 0.05, weights: 520_000 };

/** What brings the file to less than four megabytes. */
export const PLAN: Plan = {
  forwards: tagging,
  backwards: { ...tagging, weights: 400_000 },
  jackknifed: { ...tagging, after: 1, weights: 850_000 },
  parsing: { rounds: 4, after: 2, seen: 3, dropped: 0.3, transitionWeights: 700_000, relationWeights: 400_000 },
  network: { rounds: 8, remembered: 4 },
};

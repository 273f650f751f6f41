import { isLine, printingOf } from '../../../src/syntax/printing.ts';
import { readTaggerAtoms, TAGGER_ATOMS } from '../../../src/syntax/taggerAtoms.ts';
import { TAGGER_TEMPLATES } from '../../../src/syntax/taggerTemplates.ts';
import { Templates } from '../../../src/syntax/templates.ts';
import type { Word } from '../../../src/syntax/word.ts';
import { chanceOf, shuffledBy } from './chance.ts';
import { FeatureCounts } from './featureCounts.ts';
import { Learner } from './learner.ts';
import { LearningTable } from './learningTable.ts';

/** A sentence to learn tags from. */
export interface TagLesson {
  /** As they are printed, in their order. */
  forms: readonly string[];
  words: readonly Word[];
  tags: Int32Array;
}

export interface TaggingPlan {
  /** Rounds over the treebank, then rounds with the strongest weights alone. */
  rounds: number;
  after: number;
  /** Rarer features teach nothing that holds elsewhere. */
  seen: number;
  dropped: number;
  /** How many weights are kept. */
  weights: number;
}

/** A lesson from the last word to the first. */
export const turned = ({ forms, words, tags }: TagLesson): TagLesson => ({
  forms,
  words: [...words].reverse(),
  tags: Int32Array.from(tags).reverse(),
});

/** Learns the tagger's weights: greedily, with its own tags before each word. */
export function trainTagger(
  lessons: readonly TagLesson[],
  classes: number,
  plan: TaggingPlan,
  told: (what: string) => void = () => {},
): LearningTable {
  const templates = new Templates(TAGGER_ATOMS, TAGGER_TEMPLATES, 'tag');
  const values = new Int32Array(TAGGER_ATOMS.length);
  const ids = new Int32Array(templates.length);
  const printings = new Map(lessons.map((l) => [l, [printingOf(l.forms), isLine(l.forms)] as const]));
  const counts = new FeatureCounts();
  const table = new LearningTable(classes);
  for (const lesson of lessons) {
    const { words, tags } = lesson;
    for (let i = 0; i < words.length; i++) {
      readTaggerAtoms(
        values,
        words,
        i,
        i > 0 ? tags[i - 1]! : -1,
        i > 1 ? tags[i - 2]! : -1,
        ...printings.get(lesson)!,
      );
      templates.fill(values, ids);
      for (let k = 0; k < ids.length; k++) if (counts.reaches(ids[k]!, plan.seen)) table.add(ids[k]!);
    }
  }
  const chance = chanceOf(1);
  const learner = new Learner(table, ids.length, chance, plan.dropped);
  for (let round = 0; round < plan.rounds + plan.after; round++) {
    if (round === plan.rounds) learner.table = learner.table.strongest(plan.weights);
    let right = 0;
    let all = 0;
    for (const lesson of shuffledBy(lessons, chance)) {
      const { words, tags } = lesson;
      let before = -1;
      let beforeThat = -1;
      for (let i = 0; i < words.length; i++) {
        readTaggerAtoms(values, words, i, before, beforeThat, ...printings.get(lesson)!);
        templates.fill(values, ids);
        learner.decide(ids);
        beforeThat = before;
        before = highestOf(learner.sums);
        const wanted = tags[i]!;
        learner.learn(wanted);
        all++;
        if (before === wanted) right++;
      }
    }
    if (round >= plan.rounds) learner.table.remember();
    told(`tags, round ${round + 1}: ${(right / all).toFixed(4)} right, ${learner.table.size} features`);
  }
  return learner.table;
}

/** The first of the highest. */
export function highestOf(sums: Float32Array): number {
  let best = 0;
  for (let c = 1; c < sums.length; c++) if (sums[c]! > sums[best]!) best = c;
  return best;
}

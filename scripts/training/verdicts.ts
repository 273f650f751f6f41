import type { Attribution } from '../../src/extract/claims/attribution.ts';
import { candidatesIn } from '../../src/extract/claims/attributions.ts';
import { verdictFeatures } from '../../src/extract/claims/verdict.ts';
import type { View } from '../../src/extract/claims/view.ts';
import type { Weights } from '../../src/extract/claims/weights.ts';
import type { Lesson } from './lessons.ts';
import { type Example, learnYesNo } from './logistic.ts';

const EPOCHS = 4;
const RATE = 0.05;

const wordsOf = (view: View, tokens: Iterable<number>) =>
  new Set([...tokens].filter((i) => /[\p{L}\p{N}]/u.test(view.article.tokens[i]!.text)));
const tokensOf = (a: Attribution) =>
  a.content.flatMap((r) => Array.from({ length: r.last - r.first }, (_, k) => r.first + k));

/** Candidates paired with annotated attributions whose content they share by half or more, best pairs first. */
function matched(lesson: Lesson, candidates: readonly Attribution[]): Set<Attribution> {
  const gold = lesson.gold.map((g) => wordsOf(lesson.view, g.content));
  const pairs = candidates.flatMap((a) => {
    const mine = wordsOf(lesson.view, tokensOf(a));
    return gold.flatMap((theirs, g) => {
      const both = [...mine].filter((i) => theirs.has(i)).length;
      const share = both / (mine.size + theirs.size - both);
      return share >= 0.5 ? [{ a, g, share }] : [];
    });
  });
  pairs.sort((x, y) => y.share - x.share || y.a.cue.score - x.a.cue.score);
  const used = new Set<number>();
  const hits = new Set<Attribution>();
  for (const { a, g } of pairs) {
    if (used.has(g) || hits.has(a)) continue;
    used.add(g);
    hits.add(a);
  }
  return hits;
}

/** Examples from articles that `weights` have not learned from. */
export function verdictExamples(
  lessons: readonly Lesson[],
  weights: Omit<Weights, 'verdict' | 'verdictScale' | 'threshold'>,
): Example[] {
  const features: number[] = [];
  return lessons.flatMap((lesson) => {
    const candidates = candidatesIn(lesson.view, weights);
    const hits = matched(lesson, candidates);
    return candidates.map((a) => {
      verdictFeatures(lesson.view, a, a.cue.score / weights.scale, features);
      return { features: Int32Array.from(features, (f) => f & (weights.size - 1)), is: hits.has(a) ? 1 : 0 };
    });
  });
}

/** Which attributions hold. */
export const learnVerdicts = (examples: readonly Example[], size: number): Float64Array =>
  learnYesNo(examples, size, EPOCHS, RATE);

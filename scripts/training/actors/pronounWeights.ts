import { likeliest } from '../../../src/extract/actors/pronouns.ts';
import { rounded } from '../rounded.ts';
import type { PronounLesson } from './pronounLessons.ts';
import { learnRanking } from './ranking.ts';

/** Chosen by cross-validation: what a pronoun of GAP, or of our own lines, counts beside one of GUM. */
const SIZE = 1 << 14;
const COUNTS: Record<string, number> = { gap: 0.5, invented: 0.3 };
const HYPER = { epochs: 12, rate: 0.05, decay: 1e-3 };
const PARTS = 5;

type Lesson = PronounLesson & { set: string };

/**
 * What a pronoun of GAP tells about none of the actors is kept apart: its pronouns have two names beside them and stand for neither
 * oftener than an article's, so that alone goes into a weight that reading never asks for (Daumé 2007).
 */
const GAP_NONE = 'none of gap';

/** The weights as they are stored. */
export interface PronounWeights {
  weights: string;
}

const learn = (lessons: readonly Lesson[]): Int8Array =>
  rounded(
    learnRanking(
      lessons.map((l) => ({
        options:
          l.set === 'gap'
            ? l.options.map((o) => (o.draft === null ? { ...o, features: [...o.features, GAP_NONE] } : o))
            : l.options,
        weight: COUNTS[l.set] ?? 1,
      })),
      SIZE,
      HYPER,
    ),
  ).bytes;

export const learnPronouns = (lessons: readonly Lesson[]): PronounWeights => ({
  weights: Buffer.from(learn(lessons).buffer).toString('base64'),
});

/** A line for each set and pronoun: how right the weights are about articles that they have not seen. */
export function pronounsHeldOut(lessons: readonly Lesson[]): string[] {
  const names = [...new Set(lessons.map((l) => l.article))].sort();
  const table = new Map<string, { gold: number; found: number; right: number }>();
  for (let part = 0; part < PARTS; part++) {
    const held = new Set(names.filter((_, i) => i % PARTS === part));
    const weights = learn(lessons.filter((l) => !held.has(l.article)));
    for (const l of lessons.filter((x) => held.has(x.article))) {
      const got = likeliest(l.options, weights);
      const gold = l.options.some((o) => o.right && o.draft !== null);
      for (const key of [l.set, `${l.set} ${l.word}`]) {
        const row = table.get(key) ?? { gold: 0, found: 0, right: 0 };
        table.set(key, row);
        if (gold) row.gold++;
        if (got === null) continue;
        row.found++;
        if (l.options.some((o) => o.right && o.draft === got)) row.right++;
      }
    }
  }
  return [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, { gold, found, right }]) =>
        `${key}: ${gold}, P ${(right / found).toFixed(3)} R ${(right / gold).toFixed(3)}`,
    );
}

import type { Scene } from '../../compare/scene.ts';
import { Tally } from '../../compare/tally.ts';
import { evidenceOf } from '../../compare/voice.ts';
import type { Row } from '../../model/measure.ts';
import { wordsAt } from '../../model/span.ts';

/** One row a hedge; only the outlet's own voice is counted. */
export function hedges(scene: Scene): Row[] {
  const tally = new Tally(scene);
  for (const { article, others, survey } of scene.seen.values()) {
    for (const h of survey.hedges) {
      const evidence = evidenceOf(article, others, h);
      const word = wordsAt(evidence.span).toLowerCase();
      if (evidence.voice === 'own') tally.add(word, word, evidence);
    }
  }
  return tally.sorted();
}

import type { Edition } from '../model/edition.ts';
import type { Measures } from '../model/measure.ts';
import type { Reading } from '../model/reading.ts';
import type { Knowledge } from '../model/seeds.ts';
import { type ArticleCounts, articleCounter } from './articleCounts.ts';
import { coverage, definition as coverageDefinition } from './coverage.ts';
import { frames, definition as framesDefinition } from './frames.ts';
import { hedges, definition as hedgesDefinition } from './hedges.ts';
import { labels, definition as labelsDefinition } from './labels.ts';
import { measureContextOf } from './measureContext.ts';
import { profiles } from './profiles.ts';
import { prominence, definition as prominenceDefinition } from './prominence.ts';
import { sameWords, definition as sameWordsDefinition } from './sameWords.ts';
import { together, definition as togetherDefinition } from './together.ts';
import { verbs, definition as verbsDefinition } from './verbs.ts';
import { voices, definition as voicesDefinition } from './voices.ts';

/** What is measured, in the order in which the pages show it; disagreements are found in `link/`. */
export const definitions = [
  coverageDefinition,
  voicesDefinition,
  labelsDefinition,
  framesDefinition,
  verbsDefinition,
  hedgesDefinition,
  prominenceDefinition,
  sameWordsDefinition,
  togetherDefinition,
];

/** The measures of an edition, from what was surveyed of each article (by article id) while its tokens were at hand. */
export function compare(
  edition: Omit<Edition, 'measures'>,
  allCounts: ReadonlyMap<string, ArticleCounts>,
  knowledge: Pick<Knowledge, 'frames' | 'referents'>,
): Measures {
  const context = measureContextOf(edition, allCounts, knowledge);
  return {
    columns: context.columns,
    definitions,
    coverage: coverage(context),
    voices: voices(context),
    labels: labels(context),
    verbs: verbs(context),
    hedges: hedges(context),
    prominence: prominence(context),
    frames: frames(context),
    sameWords: sameWords(context),
    together: together(context),
    profiles: profiles(context),
  };
}

/** Surveys of readings whose tokens are at hand, by article id. */
export function countArticles(readings: readonly Reading[], knowledge: Knowledge): Map<string, ArticleCounts> {
  const counts = articleCounter(knowledge);
  return new Map(readings.map((r) => [r.article.id, counts(r.article)]));
}

import type { Edition } from '../model/edition.ts';
import type { Measures } from '../model/measure.ts';
import type { Reading } from '../model/reading.ts';
import type { Knowledge } from '../model/seeds.ts';
import { coverage, definition as coverageDefinition } from './coverage.ts';
import { frames, definition as framesDefinition } from './frames.ts';
import { hedges, definition as hedgesDefinition } from './hedges.ts';
import { labels, definition as labelsDefinition } from './labels.ts';
import { profiles } from './profiles.ts';
import { prominence, definition as prominenceDefinition } from './prominence.ts';
import { sameWords, definition as sameWordsDefinition } from './sameWords.ts';
import { sceneOf } from './scene.ts';
import { type Survey, surveyor } from './survey.ts';
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
  surveys: ReadonlyMap<string, Survey>,
  knowledge: Pick<Knowledge, 'frames' | 'referents'>,
): Measures {
  const scene = sceneOf(edition, surveys, knowledge);
  return {
    columns: scene.columns,
    definitions,
    coverage: coverage(scene),
    voices: voices(scene),
    labels: labels(scene),
    verbs: verbs(scene),
    hedges: hedges(scene),
    prominence: prominence(scene),
    frames: frames(scene),
    sameWords: sameWords(scene),
    together: together(scene),
    profiles: profiles(scene),
  };
}

/** Surveys of readings whose tokens are at hand, by article id. */
export function surveyAll(readings: readonly Reading[], knowledge: Knowledge): Map<string, Survey> {
  const survey = surveyor(knowledge);
  return new Map(readings.map((r) => [r.article.id, survey(r.article)]));
}

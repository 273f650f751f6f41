import { profiles } from '../compare/profiles.ts';
import { sceneOf } from '../compare/scene.ts';
import type { Survey } from '../compare/survey.ts';
import type { Edition } from '../model/edition.ts';
import type { Measures } from '../model/measure.ts';
import type { Knowledge } from '../model/seeds.ts';
import { coverage } from './coverage/index.ts';
import { frames } from './frames/index.ts';
import { hedges } from './hedges/index.ts';
import { labels } from './labels/index.ts';
import type { Counted, Measure } from './measure.ts';
import { prominence } from './prominence/index.ts';
import { sameWords } from './same-words/index.ts';
import { together } from './together/index.ts';
import { verbs } from './verbs/index.ts';
import { voices } from './voices/index.ts';

/** Everything that is measured, in the order in which it is explained; disagreements are found in `link/`. */
export const allMeasures: readonly Measure[] = [
  coverage,
  voices,
  labels,
  frames,
  verbs,
  hedges,
  prominence,
  sameWords,
  together,
];

/** The measures with some of them first, by their ids. */
export const measuresFrom = (...first: string[]): Measure[] => {
  const at = ({ definition: { id } }: Measure) => (first.includes(id) ? first.indexOf(id) : first.length);
  return allMeasures.toSorted((a, b) => at(a) - at(b));
};

/** The measures of an edition, from what was surveyed of each article (by article id) while its tokens were at hand. */
export function compare(
  edition: Omit<Edition, 'measures'>,
  surveys: ReadonlyMap<string, Survey>,
  knowledge: Pick<Knowledge, 'frames' | 'referents'>,
): Measures {
  const scene = sceneOf(edition, surveys, knowledge);
  const counted: Counted = {};
  const rows: Measures['rows'] = {};
  for (const { definition, count } of allMeasures) {
    const found = count(scene);
    if (Array.isArray(found)) rows[definition.id] = found;
    else Object.assign(counted, found);
  }
  return {
    columns: scene.columns,
    definitions: allMeasures.map((m) => m.definition),
    profiles: profiles(scene),
    rows,
    // The list above has a measure for each of them: the tests hold it against the schema.
    ...(counted as Required<Counted>),
  };
}

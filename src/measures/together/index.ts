import { toCsv } from '../../view/compare/csvRows.ts';
import type { Measure } from '../measure.ts';
import { together as count } from './count.ts';
import { definition } from './definition.ts';
import { togetherPicture } from './picture.ts';
import { togetherFinding } from './sentence.ts';

/** In how many sentences two actors are named together. */
export const together: Measure = {
  definition,
  count: (scene) => ({ together: count(scene) }),
  isFound: ({
    measures: {
      together: { actors, pairs },
    },
  }) => pairs.length > 0 && actors.length > 2,
  brief: (c) => togetherFinding(c)?.brief ?? '',
  finding: togetherFinding,
  tables: {
    together: ({
      measures: {
        together: { actors, pairs },
      },
    }) => {
      const named = (id: string) => actors.find((a) => a.id === id)?.name ?? id;
      return toCsv(
        ['actor', 'name', 'other_actor', 'other_name', 'sentences'],
        pairs.map((p) => [p.a, named(p.a), p.b, named(p.b), p.count]),
      );
    },
  },
  pictures: { together: (c) => togetherPicture(c.measures.together) },
};

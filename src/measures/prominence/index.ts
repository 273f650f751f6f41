import { counted, toCsv } from '../../view/compare/csvRows.ts';
import { sourceName } from '../../view/compare/sourceNames.ts';
import type { Measure } from '../measure.ts';
import { prominence as count } from './count.ts';
import { definition } from './definition.ts';
import { placesFinding } from './sentence.ts';
import { placeSheet } from './sheet.ts';

/** Where in its text a source first comes to speak of a thing. */
export const prominence: Measure = {
  definition,
  count: (scene) => ({ prominence: count(scene) }),
  isFound: (c) => c.measures.prominence.length > 0,
  brief: (c) => placesFinding(c)?.brief ?? '',
  finding: placesFinding,
  words: { head: 'What', sheets: (c) => [placeSheet(c)] },
  tables: {
    prominence: (c) =>
      toCsv(
        ['kind', 'id', 'label', ...counted.slice(0, 2), 'place', 'articles'],
        c.measures.prominence.flatMap((r) =>
          r.cells.flatMap((x) =>
            Object.entries(x.places).map(([place, n]) => {
              return [r.kind, r.id, r.label, x.source, sourceName(c, x.source), place, n];
            }),
          ),
        ),
      ),
  },
};

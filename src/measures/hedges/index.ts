import { counted, toCsv } from '../../view/compare/csvRows.ts';
import { sourceName } from '../../view/compare/sourceNames.ts';
import { upper } from '../../view/count.ts';
import type { Measure } from '../measure.ts';
import { rowMeasure } from '../rowMeasure.ts';
import { rowsOf } from '../rows.ts';
import { hedges as count } from './count.ts';
import { definition } from './definition.ts';
import { hedgesFinding } from './sentence.ts';

/** Words by which the outlet itself leaves open whether something is so. */
export const hedges: Measure = {
  ...rowMeasure({ definition, count, head: 'Word', quoted: true }),
  isFound: () => true,
  brief: (c) => upper((hedgesFinding(c)?.brief ?? '').replace(`${definition.title}: `, '')),
  finding: hedgesFinding,
  tables: {
    hedges: (c) => {
      const ownWords = new Map(c.measures.columns.map((column) => [column.id, column.ownWords]));
      return toCsv(
        ['hedge', ...counted.slice(0, 2), 'count', 'words_in_own_voice'],
        rowsOf(c, definition.id).flatMap((r) =>
          r.cells.map((x) => [r.label, x.source, sourceName(c, x.source), x.own, ownWords.get(x.source)!]),
        ),
      );
    },
  },
};

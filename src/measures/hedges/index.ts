import { counted, sourceName, toCsv } from '../../view/compare/csvRows.ts';
import { upper } from '../../view/count.ts';
import type { Measure } from '../measure.ts';
import { measureOfRows } from '../measureOfRows.ts';
import { rowsOf } from '../rowsOf.ts';
import { hedges as count } from './count.ts';
import { definition } from './definition.ts';
import { hedgesFinding } from './says.ts';

/** Words by which the outlet itself leaves open whether something is so. */
export const hedges: Measure = {
  ...measureOfRows({ definition, count, head: 'Word', quoted: true }),
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

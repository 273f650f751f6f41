import { counted, pairLines, toCsv } from '../../view/compare/csvRows.ts';
import { sourceName } from '../../view/compare/sourceNames.ts';
import type { Measure } from '../measure.ts';
import { verbs as count } from './count.ts';
import { definition } from './definition.ts';
import { verbsFinding } from './sentence.ts';
import { verbSheet } from './sheet.ts';

/** The verbs by which each source reports that somebody said something. */
export const verbs: Measure = {
  definition,
  count: (scene) => ({ verbs: count(scene) }),
  isFound: () => true,
  brief: (c) => verbsFinding(c)?.brief ?? '',
  finding: verbsFinding,
  words: { head: 'Kind of verb', sheets: (c) => [verbSheet(c)] },
  tables: {
    verbs: (c) =>
      toCsv(
        ['verb', 'class', ...counted.slice(0, 2), 'statements', 'denied'],
        c.measures.verbs.verbs.flatMap((r) =>
          r.cells.map((x) => [r.label, r.class, x.source, sourceName(c, x.source), x.own, x.denied]),
        ),
      ),
  },
  pairLines: (c, isOne) => pairLines('verbs', '', c.measures.verbs.classes, isOne),
};

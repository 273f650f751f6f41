import { counted, lines, pairLines, toCsv } from '../../view/compare/csvRows.ts';
import type { Measure } from '../measure.ts';
import { labels as count } from './count.ts';
import { definition } from './definition.ts';
import { labelsFinding } from './sentence.ts';
import { labelSheet } from './sheet.ts';

/** What each source calls the same thing. */
export const labels: Measure = {
  definition,
  count: (scene) => ({ labels: count(scene) }),
  isFound: (c) => c.measures.labels.referents.some((l) => l.labels.length > 0),
  brief: (c) => labelsFinding(c)?.brief ?? '',
  finding: labelsFinding,
  words: {
    head: 'Word',
    sheets: (c) => c.measures.labels.referents.filter((l) => l.labels.length > 0).map(labelSheet),
  },
  tables: {
    labels: (c) =>
      toCsv(
        ['thing', 'name', 'label', ...counted],
        [...c.measures.labels.referents, ...c.measures.labels.actors].flatMap((l) => [
          ...lines(c, l.labels, (r) => [l.id, l.name, r.label]),
        ]),
      ),
  },
  pairLines: (c, isOne) => c.measures.labels.referents.flatMap((l) => pairLines('labels', l.name, l.labels, isOne)),
};

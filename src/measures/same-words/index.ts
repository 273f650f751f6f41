import { toCsv } from '../../view/compare/csvRows.ts';
import type { Measure } from '../measure.ts';
import { sameWords as count } from './count.ts';
import { definition } from './definition.ts';
import { sameWordsBrief } from './sentence.ts';

/** Passages that two sources share word by word. */
export const sameWords: Measure = {
  definition,
  count: (scene) => ({ sameWords: count(scene) }),
  isFound: () => true,
  brief: sameWordsBrief,
  tables: {
    'same-words': (c) =>
      toCsv(
        ['source', 'other_source', 'words', 'article', 'start', 'other_article', 'other_start', 'passage'],
        c.measures.sameWords.pairs.flatMap((p) =>
          p.passages.map(({ words, a, b }) => {
            return [p.a, p.b, words, a.article, a.span.start, b.article, b.span.start, a.span.exact];
          }),
        ),
      ),
  },
};

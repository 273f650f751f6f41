import type { Comparison } from '../../view/compare/comparison.ts';
import { rowOf, type Sheet, withTotal } from '../../view/compare/sheet.ts';
import { inFigures } from '../../view/count.ts';

export const frameSheet = ({ measures }: Comparison): Sheet =>
  withTotal(
    {
      id: 'frames',
      title: 'Cues of frames, by source',
      rows: measures.frames.frames.map((r) => rowOf(r, { aside: r.definition })),
    },
    'All cues',
    (n) => inFigures(n, 'cue'),
  );

import type { Labelled } from '../../model/measure.ts';
import { rowOf, type Sheet, times, withTotal } from '../../view/compare/sheet.ts';

export const labelSheet = (l: Labelled): Sheet =>
  withTotal(
    {
      id: `label-${l.id}`,
      title: `What each calls ${l.name}`,
      rows: l.labels.map((r) => rowOf(r, { quoted: true })),
    },
    'All words for it',
    times,
  );

import type { Cell } from '../../model/measure.ts';
import type { Comparison } from '../../view/compare/comparison.ts';
import { contrasts } from '../../view/compare/contrast.ts';
import { type Between, type Finding, told, totalsBy } from '../../view/compare/finding.ts';
import { rowsOf } from '../rows.ts';
import { definition } from './definition.ts';

export function hedgesFinding(c: Comparison, between?: Between): Finding | null {
  const all = new Map<string, { n: number; evidence: Cell['evidence'] }>();
  for (const r of rowsOf(c, definition.id))
    for (const { source, own, evidence } of r.cells) {
      const held = all.get(source) ?? { n: 0, evidence: [] };
      all.set(source, { n: held.n + own, evidence: [...held.evidence, ...evidence] });
    }
  const rows = [{ label: definition.title, of: all }];
  const totals = totalsBy(c, between, (column) => column.ownWords);
  return told(c, contrasts(rows, totals), { of: 'own words', unit: '' });
}

import type { Cell } from '../../model/measure.ts';
import type { Comparison } from '../../view/compare/comparison.ts';
import { contrasts } from '../../view/compare/contrast.ts';
import { type Between, type Finding, told, totalsBy } from '../../view/compare/finding.ts';
import { digits, listOfFirst, spell, times, upper } from '../../view/count.ts';
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

/** So many of a source's words that hold back are named. */
const NAMED = 8;

/** How many words that hold back one source has among its own, and which. */
export function hedgesOfSource(c: Comparison, source: string): string {
  const own = c.measures.columns.find((x) => x.id === source)?.ownWords ?? 0;
  const found = rowsOf(c, definition.id).flatMap((r) =>
    r.cells.filter((x) => x.source === source && x.own > 0).map((x) => ({ word: r.label, n: x.own })),
  );
  const n = found.reduce((sum, x) => sum + x.n, 0);
  const among = `among the ${digits(own)} words in its own voice`;
  if (n === 0) return `None was found ${among}.`;
  const words = listOfFirst(
    found.map((x) => (x.n > 1 ? `“${x.word}” (${times(x.n)})` : `“${x.word}”`)),
    NAMED,
    'other',
  );
  return `${upper(spell(n))} ${among}: ${words}.`;
}

import type { Comparison } from '../../view/compare/comparison.ts';
import { contrasts } from '../../view/compare/contrast.ts';
import { type Between, type Finding, numbers, told, totalsBy } from '../../view/compare/finding.ts';
import { nameOf } from '../../view/compare/sourceNames.ts';
import { count, list, spell } from '../../view/count.ts';

export function framesFinding(c: Comparison, between?: Between): Finding | null {
  const rows = c.measures.frames.frames.map((r) => ({
    label: `“${r.label}”`,
    of: numbers(r.cells, (x) => x.own + x.others),
  }));
  const totals = totalsBy(c, between, (column) => column.words);
  return told(c, contrasts(rows, totals), { of: 'words', unit: 'cue' });
}

export function framesSays(c: Comparison): string {
  const rows = c.measures.frames.frames;
  const found = rows.filter((r) => r.cells.length > 0);
  if (found.length === 0) return 'No cue of the codebook was found in the text we hold.';
  const all = c.index.telling.length;
  const everywhere = found.filter((r) => r.cells.length === all).map((r) => `“${r.label}”`);
  const alone = found
    .filter((r) => r.cells.length === 1)
    .map((r) => `“${r.label}” in ${nameOf(c, r.cells[0]!.source)}`);
  return [
    `Cues of ${found.length === rows.length ? `all ${count(rows.length, 'frame')}` : `${spell(found.length)} of ${count(rows.length, 'frame')}`} were found.`,
    everywhere.length > 0 && all > 1 ? ` In every source: ${list(everywhere)}.` : '',
    alone.length > 0 && alone.length <= 4 && all > 1 ? ` In one alone: ${list(alone)}.` : '',
  ].join('');
}

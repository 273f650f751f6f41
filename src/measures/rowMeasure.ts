import type { Scene } from '../compare/scene.ts';
import type { Definition, Row } from '../model/measure.ts';
import type { Comparison } from '../view/compare/comparison.ts';
import { contrasts } from '../view/compare/contrast.ts';
import { csvOfRows, pairLines } from '../view/compare/csvRows.ts';
import { numbers, told, totalsBy } from '../view/compare/finding.ts';
import { rowOf, type Sheet } from '../view/compare/sheet.ts';
import type { Measure } from './measure.ts';
import { rowsOf } from './rows.ts';

interface Of {
  definition: Definition;
  count(scene: Scene): Row[];
  /** What a row is, for the head of its column. */
  head: string;
  /** Whether rows are words of the texts, and stand in quotation marks. */
  quoted?: boolean;
}

/** A measure whose numbers are rows × sources: table, files, pages of words and what stands out come of themselves; any of them may be put otherwise. */
export function rowMeasure({ definition, count, head, quoted = false }: Of) {
  const { id, title } = definition;
  const sheet = (c: Comparison): Sheet => ({
    id,
    title: `${title}, by source`,
    rows: rowsOf(c, id).map((r) => rowOf(r, { quoted })),
  });
  const finding: Measure['finding'] = (c, between) => {
    const rows = rowsOf(c, id).map((r) => ({ label: `“${r.label}”`, of: numbers(r.cells, (x) => x.own + x.others) }));
    const totals = totalsBy(c, between, (column) => column.words);
    return told(c, contrasts(rows, totals), { of: 'words', unit: 'time' }, false);
  };
  return {
    definition,
    count,
    finding,
    isFound: (c) => rowsOf(c, id).length > 0,
    brief: (c) => finding(c)?.brief ?? '',
    words: { head, sheets: (c) => [sheet(c)] },
    tables: { [id]: (c) => csvOfRows(c, rowsOf(c, id), head.toLowerCase().replaceAll(' ', '_')) },
    pairLines: (c, isOne) => pairLines(id, '', rowsOf(c, id), isOne),
  } satisfies Measure;
}

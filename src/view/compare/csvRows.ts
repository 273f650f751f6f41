import type { Row } from '../../model/measure.ts';
import { csv } from '../machine/csv.ts';
import type { Comparison } from './comparison.ts';
import { sourceName } from './sourceNames.ts';

export type Value = string | number | null;

export const toCsv = (header: readonly string[], rows: Iterable<readonly Value[]>): string => csv([header, ...rows]);

/** What every table of rows × sources counts. */
export const counted = ['source', 'source_name', 'own_voice', 'words_of_others', 'denied', 'articles', 'articles_held'];

/** Rows with a line for each source; one that isn't found has zeros, as long as that doesn't swell the file. */
export function* lines(c: Comparison, rows: readonly Row[], lead: (r: Row) => Value[]): Generator<Value[]> {
  const { columns } = c.measures;
  const small = rows.length * columns.length <= 20_000;
  for (const r of rows) {
    const held = new Map(r.cells.map((x) => [x.source, x]));
    for (const column of columns) {
      const cell = held.get(column.id);
      if (!cell && !small) continue;
      const numbers = cell ? [cell.own, cell.others, cell.denied, cell.articles] : [0, 0, 0, 0];
      yield [...lead(r), column.id, sourceName(c, column.id), ...numbers, column.articles.length];
    }
  }
}

/** A table of rows × sources; `what` names a row. */
export const csvOfRows = (c: Comparison, rows: readonly Row[], what: string): string =>
  toCsv(
    [what, 'label', ...counted],
    lines(c, rows, (r) => [r.id, r.label]),
  );

/** Lines for the table of two sources: the measure, what its rows are of, and each row that one of the two has. */
export const pairLines = (
  measure: string,
  thing: string,
  rows: readonly Row[],
  isOne: (source: string) => boolean,
): Value[][] =>
  rows.flatMap((r) =>
    r.cells.filter((c) => isOne(c.source)).map((c) => [measure, thing, r.label, c.source, c.own, c.others, c.articles]),
  );

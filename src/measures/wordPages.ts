import type { Comparison } from '../view/compare/comparison.ts';
import { anchor, type Sheet, type SheetRow } from '../view/compare/sheet.ts';
import { weightOf } from '../view/compare/weight.ts';
import { pagesByWeight, type View } from '../view/paging.ts';
import { allMeasures } from './index.ts';
import type { Measure } from './measure.ts';
import { measuresOfPage } from './order.ts';

/** A measure with the words behind every number of it, on pages of its own, so that the overview stays light. */
export interface WordPage extends Omit<View<unknown>, 'items'> {
  id: string;
  title: string;
  /** What a row is. */
  head: string;
  sheets: Sheet[];
}

/** Rows of one table; the CSV has every row. */
const MOST = 200;

export const wordsPath = (id: string): string => `compare/words/${id}/`;

/** A measure's pages: as many rows on each as its weight allows. */
function pagesOf(c: Comparison, { definition: { id, title }, words }: Measure): WordPage[] {
  const rows = (words?.sheets(c) ?? []).flatMap((sheet) => sheet.rows.slice(0, MOST).map((row) => ({ sheet, row })));
  if (rows.length === 0) return [];
  return pagesByWeight(wordsPath(id), rows, (r) => weightOf(r.row)).map(({ items, ...view }) => ({
    ...view,
    id,
    title,
    head: words!.head,
    sheets: [...Map.groupBy(items, (r) => r.sheet)].map(([sheet, of]) => ({ ...sheet, rows: of.map((r) => r.row) })),
  }));
}

export const wordPages = (c: Comparison): WordPage[] => measuresOfPage.flatMap((m) => pagesOf(c, m));

/** Row, as its table names it → the page that has its words. */
const held = new WeakMap<Comparison, Map<string, ReadonlyMap<string, string>>>();

/** The page that has the words of a row, found without a look at the whole measure by whoever links to it; '' where none has. */
function pageOfRow(c: Comparison, measure: string, row: string): string {
  const made = held.get(c) ?? new Map<string, ReadonlyMap<string, string>>();
  held.set(c, made);
  const kind = allMeasures.find((m) => m.definition.id === measure);
  if (!made.has(measure) && kind)
    made.set(
      measure,
      new Map(
        pagesOf(c, kind).flatMap((p) => p.sheets.flatMap((s) => s.rows.map((r) => [anchor(s.id, r.id), p.path]))),
      ),
    );
  return made.get(measure)?.get(row) ?? '';
}

/** Where the words of one source in one row stand, for tables that haven't room for them. */
export const wordsOf =
  (c: Comparison, measure: string, sheet: string) =>
  (row: Pick<SheetRow, 'id'>, source: string): string | undefined => {
    const at = anchor(sheet, row.id);
    const page = pageOfRow(c, measure, at);
    return page ? `${page}#${anchor(at, source)}` : undefined;
  };

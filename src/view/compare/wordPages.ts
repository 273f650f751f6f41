import { actorPath } from '../address.ts';
import { pagesByWeight, type View } from '../paging.ts';
import { measures, measureTitle } from './measures.ts';
import { placeSheet } from './placeSheet.ts';
import {
  anchor,
  frameSheet,
  hedgeSheet,
  labelSheet,
  type Sheet,
  type SheetRow,
  verbSheet,
  voiceSheet,
} from './sheet.ts';
import { weightOf } from './weight.ts';

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

const named = () => measures.labels.referents.filter((l) => l.labels.length > 0);

const kinds = (): { id: string; head: string; sheets: () => Sheet[] }[] => [
  { id: 'labels', head: 'Word', sheets: () => named().map(labelSheet) },
  { id: 'voices', head: 'Speaker', sheets: () => [voiceSheet(measures.voices, actorPath)] },
  { id: 'frames', head: 'Frame', sheets: () => [frameSheet(measures)] },
  { id: 'verbs', head: 'Kind of verb', sheets: () => [verbSheet(measures)] },
  { id: 'hedges', head: 'Word', sheets: () => [hedgeSheet(measures)] },
  { id: 'prominence', head: 'What', sheets: () => [placeSheet(measures.prominence)] },
];

export const wordsPath = (id: string): string => `compare/words/${id}/`;

/** A measure's pages: as many rows on each as its weight allows. */
function pagesOf({ id, head, sheets }: ReturnType<typeof kinds>[number]): WordPage[] {
  const rows = sheets().flatMap((sheet) => sheet.rows.slice(0, MOST).map((row) => ({ sheet, row })));
  if (rows.length === 0) return [];
  return pagesByWeight(wordsPath(id), rows, (r) => weightOf(r.row)).map(({ items, ...view }) => ({
    ...view,
    id,
    title: measureTitle(id),
    head,
    sheets: [...Map.groupBy(items, (r) => r.sheet)].map(([sheet, of]) => ({ ...sheet, rows: of.map((r) => r.row) })),
  }));
}

export const wordPages = (): WordPage[] => kinds().flatMap(pagesOf);

/** Row, as its table names it → the page that has its words. */
const held = new WeakMap<object, Map<string, ReadonlyMap<string, string>>>();

/** The page that has the words of a row, found without a look at the whole measure by whoever links to it; '' where none has. */
function pageOfRow(measure: string, row: string): string {
  const made = held.get(measures) ?? new Map<string, ReadonlyMap<string, string>>();
  held.set(measures, made);
  const kind = kinds().find((k) => k.id === measure);
  if (!made.has(measure) && kind)
    made.set(
      measure,
      new Map(pagesOf(kind).flatMap((p) => p.sheets.flatMap((s) => s.rows.map((r) => [anchor(s.id, r.id), p.path])))),
    );
  return made.get(measure)?.get(row) ?? '';
}

/** Where the words of one source in one row stand, for tables that haven't room for them. */
export const wordsOf =
  (measure: string, sheet: string) =>
  (row: Pick<SheetRow, 'id'>, source: string): string | undefined => {
    const at = anchor(sheet, row.id);
    const page = pageOfRow(measure, at);
    return page ? `${page}#${anchor(at, source)}` : undefined;
  };

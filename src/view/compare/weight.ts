import type { SheetRow } from './sheet.ts';

/** Quotations printed for one cell of a table, at most. */
export const quotationsOf = (evidence: number, most: number): number => Math.min(evidence, most);

/**
 * What a row of a table of sources weighs on a page, in quotations: a cell with its number is half as heavy as one, with
 * how it is said aloud and where it leads.
 */
export function weightOf(row: SheetRow, most = 2): number {
  let weight = 1;
  for (const c of row.cells.values()) weight += 0.5 + quotationsOf(c.evidence.length, most);
  return weight;
}

import { type Cell, csv } from './csv.ts';

export interface Field {
  name: string;
  type: 'string' | 'integer' | 'boolean';
  description: string;
}
/** A table of the data package: its columns (Frictionless Table Schema) and its rows, in a stable order. */
export interface Table {
  name: string;
  title: string;
  key: string[];
  links: { field: string; table: string }[];
  fields: Field[];
  /** Made when they are asked for: all tables of a large edition together take more memory than it does. */
  rows: () => Cell[][];
}

/** So many rows are one piece. */
const together = 500;

/** A column of words. */
export const s = (name: string, description: string): Field => ({ name, type: 'string', description });
/** A column of whole numbers. */
export const n = (name: string, description: string): Field => ({ name, type: 'integer', description });

/** A table as CSV, some rows at a time. */
export function* tableCsv({ fields, rows }: Table): Generator<string> {
  yield csv([fields.map((f) => f.name)]);
  const all = rows();
  for (let at = 0; at < all.length; at += together) yield csv(all.slice(at, at + together));
}

import type { Row } from '../model/measure.ts';
import type { Comparison } from '../view/compare/comparison.ts';

/** The rows of a measure that has nothing but rows × sources, by its id. */
export const rowsOf = ({ measures }: Comparison, id: string): readonly Row[] => measures.rows[id] ?? [];

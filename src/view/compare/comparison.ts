import type { EditionIndex } from '../../edition/indexes.ts';
import type { Edition } from '../../model/edition.ts';
import type { Measures } from '../../model/measure.ts';
import { type Measured, type Pairs, pairsIn } from './pairs.ts';

/** All that the pages of the comparison are made of: the edition, its indexes, what was measured, and the sources two by two. */
export interface Comparison extends Measured {
  pairs: Pairs;
  /** Sources of which only excerpts are held: what isn't found may stand in the rest. */
  partly: ReadonlySet<string>;
}

export function comparisonOf(edition: Edition, index: EditionIndex): Comparison {
  // A built edition always has them.
  const measures: Measures = edition.measures!;
  const partly = measures.columns.filter((c) => c.excerpts === c.articles.length).map((c) => c.id);
  return { edition, index, measures, pairs: pairsIn({ edition, index, measures }), partly: new Set(partly) };
}

/** What a measure is called everywhere, as its own definition has it. @throws Error where there is no such measure. */
export function measureTitle({ measures }: Comparison, id: string): string {
  const definition = measures.definitions.find((d) => d.id === id);
  if (!definition) throw new Error(`there is no measure ${id}`);
  return definition.title;
}

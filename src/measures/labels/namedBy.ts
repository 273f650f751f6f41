import type { Labelled } from '../../model/measure.ts';
import type { Comparison } from '../../view/compare/comparison.ts';

/** The things that one of these sources has a word for. */
export const namedBy = ({ measures }: Comparison, outlets: readonly { id: string }[]): Labelled[] =>
  measures.labels.referents.filter((l) =>
    l.labels.some((r) => r.cells.some((c) => outlets.some((o) => o.id === c.source))),
  );

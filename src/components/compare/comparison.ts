import { edition, index } from '../../edition/edition.ts';
import { type Comparison, comparisonOf } from '../../view/compare/comparison.ts';

/** The comparison of the edition that is shown; made once for a whole build. */
export const comparison: Comparison = comparisonOf(edition, index);

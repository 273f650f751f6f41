import type { Disagreement } from '../../model/disagreement.ts';

/** A disagreement as it is found: before it has its id, and an editor's explanation. */
export type Finding = Omit<Disagreement, 'id' | 'explained'>;

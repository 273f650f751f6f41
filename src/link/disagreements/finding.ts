import type { Development, Disagreement } from '../../model/disagreement.ts';

/** A disagreement or a development as it is found: before it has its id, and an editor's explanation. */
export type Finding = Omit<Disagreement, 'id' | 'explained'> | Omit<Development, 'id' | 'explained'>;

import type { Run } from './run.ts';

/** What a construction settles by itself, whatever the weights say. */
export interface Settled {
  source: Run;
  content: Run;
  /** The second half of what is said, where who says it stands between. */
  rest?: Run;
}

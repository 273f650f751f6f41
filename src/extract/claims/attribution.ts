import type { Cue } from './cue.ts';
import type { Run } from './run.ts';
import type { Source } from './source.ts';

/** A cue with its source and the stretches of its content, as tokens. */
export interface Attribution {
  cue: Cue;
  source: Source | null;
  /** Who passed the words on: “the agency quoted Lund as saying”. */
  via: Source | null;
  content: Run[];
  /** True where a construction settles it, so that no verdict is asked. */
  settled: boolean;
}

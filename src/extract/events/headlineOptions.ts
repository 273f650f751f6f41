import type { Stretches } from './wholeness.ts';

export interface HeadlineOptions {
  /** Stretches of the text that are dates: a headline leaves them out. */
  dates: Stretches;
  /** The full name for a stretch that mentions somebody by less, or null. */
  nameAt: (start: number, end: number) => string | null;
  /** Names of one that the article treats as many. */
  many?: ReadonlySet<string>;
}

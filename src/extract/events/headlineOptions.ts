import type { Status } from './status.ts';
import type { Stretches } from './wholeness.ts';

export interface HeadlineOptions {
  /** Stretches of the text that are dates: a headline leaves them out. */
  dates: Stretches;
  /** The full name for a stretch that mentions somebody by less, or null. */
  nameAt: (start: number, end: number) => string | null;
  /** The name of the body that “the company” surely means, or null. */
  knownAt?: (start: number, end: number) => string | null;
  /** Names of one that the article treats as many. */
  many?: ReadonlySet<string>;
  /** Names of one that “and” joins. */
  joint?: ReadonlySet<string>;
  /** What the article says of the clause's deed: what is to come is told in the infinitive, what didn't come about not at all. */
  status?: Status;
  /** Whether a headline may leave out what its last noun needs: where nothing else fits. */
  cut?: boolean;
}

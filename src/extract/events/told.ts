import type { DateMention } from '../../model/date.ts';
import type { Clause } from './clauses.ts';
import type { Trigger } from './trigger.ts';

/** A word that tells a happening, with the predicate of its clause and the date that it has. */
export interface Told {
  trigger: Trigger;
  /** The word in the tree, and the predicate whose clause a headline would be made of. */
  node: number;
  verb: number;
  clause: Clause;
  date: DateMention | null;
  /** Told without a date where a report tells the news of its day. */
  news: boolean;
  /** A finite clause asserts that it happened or will, and its word surely names a happening. */
  asserted: boolean;
}

import type { Sentence } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';
import type { TreeSentence } from '../../syntax/tree.ts';
import type { Scope } from './scope.ts';
import type { Trigger } from './trigger.ts';

/** A sentence with what surrounds it. */
export interface Place {
  number: number;
  sentence: Sentence;
  tree: TreeSentence;
  dates: readonly DateMention[];
  lead: Trigger | null;
  scope: Scope | null;
  /** Whether it stands among the first sentences, which tell the news of the day. */
  opens: boolean;
  /** Whether it is one of the first two. */
  atTop: boolean;
  /** The day that the telling has reached where it begins. */
  running: DateMention | null;
}

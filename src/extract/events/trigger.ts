import type { EventType } from '../../model/event.ts';

/** A word or short phrase that reports a happening; `head` counts into the article's tokens, as do `first` and `last`. */
export interface Trigger {
  first: number;
  last: number;
  head: number;
  part: 'verb' | 'noun';
  type: EventType;
  kind: string;
  strong: boolean;
}

/** What a trigger tells, wherever it stands. */
export type Sense = Pick<Trigger, 'type' | 'kind' | 'strong'>;

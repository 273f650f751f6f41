import type { Article } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';
import type { EventMention } from '../../model/event.ts';
import { dependentsOf, tokenAt } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';

/**
 * “The third round was held on 3 May. This meeting ended …”: a happening that is pointed to with “this” is the one of its kind that
 * the sentence before tells, and has its day. Null where that sentence tells none with a day, or two.
 */
export function dayOfThis(
  { kind, trigger }: EventMention,
  sentence: number,
  before: readonly EventMention[],
  { sentences }: Article,
  t: Trees,
): DateMention | null {
  const previous = sentences[sentence - 1];
  const noun = tokenAt(t, trigger.end - 1);
  if (!previous || t.upos[noun] !== 'NOUN' || !dependentsOf(t, noun, 'det').some((d) => t.lemmas[d] === 'this'))
    return null;
  const days = before.flatMap((m) =>
    m.date && m.kind === kind && m.trigger.start >= previous.start && m.trigger.end <= previous.end ? [m.date] : [],
  );
  return days.length === 1 ? days[0]! : null;
}

import type { Token } from '../../model/article.ts';
import { type Presence, presentIn } from './participants.ts';
import type { Trigger } from './triggers.ts';

/** Without the verbs that are somebody's name: “Ann Freed”, “Odd Strike”. */
export const withoutPeople = (
  tokens: readonly Token[],
  triggers: readonly Trigger[],
  presence: readonly Presence[],
): Trigger[] =>
  triggers.filter((t) => {
    const { start, end, text } = tokens[t.head]!;
    if (t.part !== 'verb' || !/^\p{Lu}/u.test(text)) return true;
    return !presentIn(presence, start - 80, end).some((p) => p.kind === 'person' && p.start < start && p.end >= end);
  });

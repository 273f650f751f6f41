import type { Token } from '../../model/article.ts';
import type { EventName } from './names.ts';
import type { Trigger } from './trigger.ts';

/** A name without a trigger of its own is one of what stands before it: “drills like X”, “the exercise X”. */
export function nameTrigger(
  tokens: readonly Token[],
  triggers: readonly Trigger[],
  { first, last }: EventName,
): Trigger {
  const before = triggers.filter((t) => t.part === 'noun' && t.last <= first && first - t.last <= 8).at(-1);
  const joined = before && joins(tokens, before.last, first);
  const conducted = tokens[first - 1]?.lemma === 'conduct';
  return {
    first,
    last,
    head: last - 1,
    part: 'noun',
    type: joined ? before.type : conducted ? 'COOPERATE' : 'REPORT',
    kind: joined ? before.kind : conducted ? 'exercise' : 'named',
    strong: true,
  };
}

/** Whether the words between give an example or a name: “like”, “such as”, “including”, “the”, other names. */
function joins(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const t = tokens[i]!;
    if (t.pos === 'VERB' && !/^(?:called|named|dubbed|including)$/.test(t.lower)) return false;
    if (t.pos === 'AUX' || t.text === '.') return false;
  }
  return true;
}

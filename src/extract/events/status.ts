import type { Token } from '../../model/article.ts';
import type { EventMention } from '../../model/event.ts';
import type { Clause } from './clauses.ts';
import type { Trigger } from './triggers.ts';

const planning = new Set([
  'schedule',
  'plan',
  'expect',
  'prepare',
  'slate',
  'due',
  'intend',
  'set',
  'will',
  'shall',
  "'ll",
  '’ll',
]);
const upcoming = new Set(['upcoming', 'planned', 'scheduled', 'forthcoming', 'future', 'next', 'proposed', 'expected']);
const doubtful = new Set(['would', 'could', 'may', 'might', 'should', 'can', 'must']);
const denying = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'deny',
  'without',
  'fail',
  'refuse',
  'cancel',
  'postpone',
  'no',
]);

/** Whether what a trigger names has happened, is to come, is denied or only imagined, by the words beside it. */
export function statusOf(tokens: readonly Token[], clause: Clause, trigger: Trigger): EventMention['status'] {
  if (clause.intro === 'if' || clause.intro === 'unless' || clause.intro === 'whether') return 'hypothetical';
  const from = Math.max(clause.first, trigger.first - 6);
  let status: EventMention['status'] = 'happened';
  for (let i = from; i < trigger.first; i++) {
    const t = tokens[i]!;
    const lemma = t.lemma.toLowerCase();
    if (denying.has(lemma) || denying.has(t.lower)) return 'denied';
    if (doubtful.has(t.lower) && t.pos === 'AUX') status = 'hypothetical';
    else if ((planning.has(lemma) && !(lemma === 'set' && tokens[i + 1]?.lower !== 'to')) || upcoming.has(t.lower)) {
      // “The attack was planned by …” tells of a plan that was carried out; a modal or “to” must follow a participle.
      if (status !== 'hypothetical') status = 'planned';
    }
  }
  // A bare infinitive is an aim, not a happening: “agreed to hold talks”, “in order to attack”.
  if (trigger.part === 'verb' && tokens[trigger.first - 1]?.lower === 'to' && status === 'happened')
    return 'hypothetical';
  return status;
}

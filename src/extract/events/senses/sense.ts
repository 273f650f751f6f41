import { tokenAt } from '../../../syntax/queries.ts';
import type { Trees } from '../../../syntax/tree.ts';
import type { Trigger } from '../trigger.ts';
import { nounSense } from './nounSenses.ts';
import { verbSense } from './verbSenses.ts';

/**
 * A trigger in the sense that its own people and things give it (selectional preference: Resnik 1996): “attacked the plan” accuses, “a heart attack” and
 * “shot the film” are nothing of the kind (null), workers' strikes protest, albums are published, and only arms mobilise when launched.
 * `at` is where the trigger's word begins in the text.
 */
export function senseHere(t: Trees, trigger: Trigger, at: number): Trigger | null {
  const node = tokenAt(t, at);
  if (node >= t.forms.length) return trigger;
  const change = (trigger.part === 'noun' ? nounSense : verbSense)(t, node, trigger);
  return change && { ...trigger, ...change };
}

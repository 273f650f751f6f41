import type { DateMention } from '../../model/date.ts';
import { dependentsOf, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import type { Candidate } from './candidates.ts';
import { headOfDate } from './dating.ts';
import { HOLDING } from './lexicon/candidates.ts';

/** “Reported a loss in the third quarter on Monday”: of two dates of a word the day. */
export const isFiner = (t: Trees, date: DateMention, node: number, than: DateMention | undefined): boolean =>
  !than ||
  (date.min === date.max &&
    /-3[3-6]$/.test(than.edtf) &&
    t.heads[headOfDate(t, date)] === node &&
    t.heads[headOfDate(t, than)] !== node);

/** “The talks held on 3 May”: of a meeting that is only said to take place the noun has the day (of shows and launches the verb does: semeval falls by .01). */
export function isHeld(t: Trees, verb: number, nodes: ReadonlyMap<number, Candidate>): boolean {
  if (t.relations[verb] !== 'acl' || !HOLDING.has(t.lemmas[verb]!)) return false;
  let noun = t.heads[verb]!;
  while (!nodes.has(noun) && relationOf(t, noun) === 'nmod') noun = t.heads[noun]!;
  const held = nodes.get(noun)?.trigger;
  return held?.part === 'noun' && held.kind === 'meeting';
}

/** “The toll of the flood rose to 43 on Friday”: the day is that of the rise. */
export const isOfToll = (t: Trees, noun: number): boolean =>
  relationOf(t, noun) === 'nmod' && t.lemmas[t.heads[noun]!] === 'toll';

/** “The third round of the talks on 3 May”: the round has the day. */
export function isOneOf(t: Trees, noun: number, nodes: ReadonlyMap<number, Candidate>): boolean {
  const whole = relationOf(t, noun) === 'nmod' ? nodes.get(t.heads[noun]!) : undefined;
  return (
    whole?.trigger.part === 'noun' &&
    whole.trigger.kind === nodes.get(noun)?.trigger.kind &&
    dependentsOf(t, noun, 'case').some((c) => t.lemmas[c] === 'of')
  );
}

/** “Opened a mill on Monday”: a day behind the object of a verb is the verb's. */
export const leavesDate = (t: Trees, c: Candidate, date: number): boolean =>
  c.plain && c.trigger.part === 'noun' && date > c.node && t.relations[c.node] === 'obj';

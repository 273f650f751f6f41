import type { EventMention } from '../../model/event.ts';
import { bodies, pairBefore, people } from './antecedents.ts';
import { ofBoth, theyDo } from './lexicon/parties.ts';
import { type Presence, presentIn } from './participants.ts';

const meetings = new Set(['meeting', 'call']);
const collective = new Set(['exercise', 'patrol', 'agreement', 'declaration', 'named', 'meeting', 'call']);

/**
 * Who takes part where the sentence only points back: “a joint patrol” of those who acted together, “they held …” of the two
 * named together last, “this announcement, made during a meeting” of the two people who made it.
 */
export function withParties(
  mention: EventMention,
  before: readonly EventMention[],
  text: string,
  presence: readonly Presence[],
  blockStart: number,
): EventMention {
  return pointingBack(actingTogether(jointly(mention, before, blockStart), text, presence), text, presence, blockStart);
}

/** “A joint patrol” without its parties is of those who acted together shortly before, in the same paragraph. */
function jointly(mention: EventMention, before: readonly EventMention[], start: number): EventMention {
  if (mention.participants.length > 0 || !/\bjoint\b/i.test(mention.phrase ?? '')) return mention;
  for (let i = before.length - 1; i >= Math.max(0, before.length - 4); i--) {
    const last = before[i]!;
    if (last.span.start < start) break;
    if (last.type === mention.type && last.participants.length > 1)
      return { ...mention, participants: last.participants };
  }
  return mention;
}

/** “They conducted …”: nobody else stands between the pronoun and the happening. */
function actingTogether(mention: EventMention, text: string, presence: readonly Presence[]): EventMention {
  const { span, trigger, kind } = mention;
  if (!collective.has(kind)) return mention;
  const found = [...text.slice(span.start, trigger.start).matchAll(theyDo)].at(-1);
  if (!found) return mention;
  const at = span.start + found.index;
  if (trigger.start - at > 60 || presentIn(presence, at + found[0].length, trigger.start).length > 0) return mention;
  const persons =
    /ministers|leaders|presidents|officials/.test(found[0]) || (found[0] === 'they' && meetings.has(kind));
  const pair = pairBefore(text, presence, persons ? people : bodies, at);
  if (!pair) return mention;
  const after = new Set(presentIn(presence, trigger.end, span.end).map((p) => p.key));
  const others = mention.participants.filter((p) => after.has(p));
  return { ...mention, participants: [...new Set([...pair, ...others])], agents: pair };
}

/** “This announcement, made during a meeting on 3 May, …”: of the two people named together just before. */
function pointingBack(
  mention: EventMention,
  text: string,
  presence: readonly Presence[],
  blockStart: number,
): EventMention {
  const { span, kind } = mention;
  if (!meetings.has(kind) || mention.status !== 'happened') return mention;
  const inside = new Map(presentIn(presence, span.start, span.end).map((p) => [p.key, p.kind]));
  if (mention.participants.some((p) => inside.get(p) === 'person')) return mention;
  const both = ofBoth.test(span.exact);
  if (!both && !/^(?:this|these)\s/i.test(span.exact)) return mention;
  const pair = pairBefore(text, presence, people, span.start, both ? 0 : blockStart);
  return pair ? { ...mention, participants: [...new Set([...pair, ...mention.participants])] } : mention;
}

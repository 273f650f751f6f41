import { stemOf } from '../../extract/events/stem.ts';
import type { EventMention } from '../../model/event.ts';

const relations = /\b(?:relations?|ties?|links?|friendship|partnership|alliance)\b/i;
/** What anything can have: it doesn't say which anniversary is meant. */
const general = new Set(
  'the of and between with their both two its our his her founding foundation establishment birth creation start beginning opening signing launch death country nation side state formal official people'.split(
    ' ',
  ),
);

/**
 * What makes two undated mentions one: the same anniversary of the same thing, the same person taking or leaving office.
 * `actorOf` gives the actor's id for a key of the article.
 */
export function occasionsOf(mention: EventMention, actorOf: (key: string) => string | null): string[] {
  if (mention.taker) {
    const id = actorOf(mention.taker);
    return id ? [`${mention.kind} ${id}`] : [];
  }
  const parts = /^(\d+)\w\w anniversary of (.+)$/u.exec(mention.kind === 'anniversary' ? (mention.phrase ?? '') : '');
  if (!parts) return [];
  const [, count, thing] = parts;
  const actors = [...new Set(mention.participants.flatMap((p) => actorOf(p) ?? []))].sort();
  // The ties of two are told by the two; what was founded, by its own words.
  if (relations.test(thing!)) return actors.length > 1 ? [`mark ${count} relations ${actors.join(' ')}`] : [];
  const words = thing!.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const stems = words.filter((w) => !general.has(w)).map(stemOf);
  return [...new Set([...actors, ...stems])].map((s) => `mark ${count} ${s}`);
}

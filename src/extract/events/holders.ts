import { conjunctsOf, dependentOf, extentOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { bodies } from './antecedents.ts';
import { HOLDING } from './lexicon/candidates.ts';
import { nounOrVerbSense } from './listedSenses.ts';
import { type Presence, presentIn } from './participants.ts';
import { whoseDeed } from './whoseDeed.ts';

/**
 * Who holds a named happening that stands as an example of what they hold: “Norland and Sorn have held joint exercises, with drills like Calm
 * Gale 2026”. Their keys, in order of the text; none where no verb above the name holds things of its kind.
 */
export function holdersOf(t: Trees, node: number, kind: string, presence: readonly Presence[]): string[] {
  for (let verb = t.heads[node]!; verb >= 0; verb = t.heads[verb]!) {
    if (t.upos[verb] !== 'VERB' || !HOLDING.has(t.lemmas[verb]!)) continue;
    const object = dependentOf(t, verb, 'obj');
    const held =
      object >= 0 && conjunctsOf(t, object).some((o) => nounOrVerbSense(t.lemmas[o]!.toLowerCase())?.kind === kind);
    const subject = held ? whoseDeed(t, verb) : -1;
    if (subject < 0) continue;
    const { first, last } = extentOf(t, subject);
    const found = presentIn(presence, t.places[first]!.start, t.places[last - 1]!.end);
    return [...new Set(found.flatMap((p) => (bodies.has(p.kind) ? [p.key] : [])))];
  }
  return [];
}

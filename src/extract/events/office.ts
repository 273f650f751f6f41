import type { Sentence, Token } from '../../model/article.ts';
import { dependentOf, dependentsOf, extentOf, relationOf, subjectOf, tokenAt } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { nounOrVerbSense } from './listedSenses.ts';
import { type Presence, presentIn } from './participants.ts';
import { phrasalSense } from './phrasalSenses.ts';
import { patientsOf } from './senses/parts.ts';
import type { Trigger } from './trigger.ts';

/** Somebody takes an office or leaves it. */
export interface OfficeChange {
  trigger: Trigger;
  taker: string;
  /** Those named with the taker as acting: who appoints, who dismisses. */
  others: string[];
}

/** Who goes or comes of himself. */
const OWN = /^(?:resign|retire|abdicate|step|stand|exit|leave|depart|quit|take|assume)$/;
/** Who is put in or out. */
const PUT = /^(?:oust|sack|depose|dismiss|remove|fire|appoint|reappoint|name|swear)$/;
const NOUNS = /^(?:appointment|inauguration|resignation|dismissal|ouster|sacking|abdication)$/;
/** What belongs to such a verb: “stepped down”, “took office”. */
const PARTICLE = /^(?:down|aside|in|up|over|office)$/;

/** The offices taken and left in a sentence, by the words that tell it and by who stands with them in the tree: persons alone. */
export function officeChangesOf(
  t: Trees,
  tokens: readonly Token[],
  { first, last }: Sentence,
  triggers: readonly Trigger[],
  presence: readonly Presence[],
): OfficeChange[] {
  const personAt = (nodes: readonly number[]): string | undefined => {
    for (const node of nodes.filter((n) => n >= 0)) {
      const extent = extentOf(t, node);
      // “Coach Ana Ruiz was fired”: a title that the tagger takes for a verb has her for its object.
      const called = [node, ...dependentsOf(t, node, 'flat', 'appos', 'obj')].map((n) => t.places[n]!);
      const found = presentIn(presence, t.places[extent.first]!.start, t.places[extent.last - 1]!.end).find(
        (p) => p.kind === 'person' && called.some((c) => p.start <= c.start && c.end <= p.end),
      );
      if (found) return found.key;
    }
    return undefined;
  };
  const found: OfficeChange[] = [];
  for (let i = first; i < last; i++) {
    const { lemma: given, start, pos } = tokens[i]!;
    const lemma = given.toLowerCase();
    if (!(pos === 'VERB' ? OWN.test(lemma) || PUT.test(lemma) : pos === 'NOUN' && NOUNS.test(lemma))) continue;
    const node = tokenAt(t, start);
    // “Newly appointed Minister Ana Ruiz”.
    const isEpithet = t.relations[node] === 'amod' && PUT.test(lemma);
    const listed = isEpithet ? nounOrVerbSense(lemma) : triggers.find((x) => x.head === i);
    const sense = listed ?? (pos === 'VERB' ? phrasalSense(t, node) : null);
    if (sense?.type !== 'APPOINT') continue;
    const subject = subjectOf(t, node);
    const patients = PUT.test(lemma) ? patientsOf(t, node) : [];
    const isActive = !patients.includes(subject);
    const taker = personAt(
      isEpithet ? [t.heads[node]!] : pos === 'NOUN' ? ownersOf(t, node) : OWN.test(lemma) ? [subject] : patients,
    );
    if (taker === undefined) continue;
    const agent = isActive && PUT.test(lemma) && !isEpithet ? personAt([subject]) : undefined;
    const trigger: Trigger = {
      ...{ first: i, last: PARTICLE.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1, head: i, part: 'verb' },
      ...{ type: sense.type, kind: sense.kind, strong: true },
    };
    if (agent !== taker) found.push({ trigger, taker, others: agent === undefined ? [] : [agent] });
  }
  return found;
}

/** “Ruiz’s dismissal”, “the dismissal of Ruiz”. */
const ownersOf = (t: Trees, noun: number): number[] =>
  dependentsOf(t, noun).filter(
    (d) =>
      t.relations[d] === 'nmod:poss' || (relationOf(t, d) === 'nmod' && t.lemmas[dependentOf(t, d, 'case')] === 'of'),
  );

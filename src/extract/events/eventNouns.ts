import stored from './eventNouns.json' with { type: 'json' };

/** 1 where a noun's first sense is an act, 2 where it is an event, 3 where another sense is; 0 for any other word. */
const senses = new Map<string, number>(
  ([stored.act, stored.event, stored.other] as const).flatMap((words, k) =>
    words.split(' ').map((w): [string, number] => [w, k + 1]),
  ),
);

/** WordNet's class of a noun by its lemma; of a compound the class of its last part (“power-grab”). */
export const senseOfNoun = (lemma: string): number =>
  senses.get(lemma) ?? (lemma.includes('-') ? senses.get(lemma.slice(lemma.lastIndexOf('-') + 1)) : undefined) ?? 0;

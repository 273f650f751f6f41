import { dependentOf, dependentsOf, phraseOf, subjectOf } from '../../../syntax/queries.ts';
import type { Trees } from '../../../syntax/tree.ts';
import { AIDED, ILLNESSES, LABOUR, MISSILES, OTHER_SORTS, PRIZES, TALKS, WORKS } from '../lexicon/senseWords.ts';
import type { Sense, Trigger } from '../trigger.ts';
import { isPerson, wordsOfNoun } from './parts.ts';

type Change = Partial<Sense>;
const SAME: Change = {};
const REPORT: Change = { type: 'REPORT' };

/** What a noun of a word list tells here by the words that narrow it, null where it is none of the kind: “heart attack”, “demonstration of will”. */
export function nounSense(t: Trees, node: number, trigger: Trigger): Change | null {
  const lemma = t.lemmas[node]!.toLowerCase();
  const before = dependentsOf(t, node, 'compound', 'amod').map((d) => t.lemmas[d]!.toLowerCase());
  const narrowing = new Set(wordsOfNoun(t, node));
  const has = (list: ReadonlySet<string>) => [...narrowing].some((w) => list.has(w));
  if ((trigger.type === 'ASSAULT' || trigger.kind === 'release') && before.some((w) => OTHER_SORTS.has(w))) return null;
  if (trigger.type === 'ASSAULT' && isCharge(t, node)) return null;
  if (trigger.kind === 'battle') return has(ILLNESSES) ? null : SAME;
  if (lemma === 'strike' && isOfWorkers(t, node)) return { type: 'PROTEST', kind: 'protest' };
  if (lemma === 'demonstration') return hasOf(t, node) ? null : SAME;
  // “Shares ended their rally”.
  if (lemma === 'rally')
    return before.some((w) => /^(?:market|stock|share|bond|oil|price|late)$/.test(w)) ? null : SAME;
  if (lemma === 'conference')
    return before.some((w) => /^(?:press|news|media)$/.test(w))
      ? { ...REPORT, kind: 'meeting' }
      : before.some((w) => /^(?:eastern|western|northern|southern)$/.test(w))
        ? null
        : SAME;
  if (lemma === 'round')
    return [...before, ...ofWhat(t, node)].some((w) => TALKS.has(w)) || isHeld(t, node) ? SAME : null;
  if (trigger.kind === 'launch') return has(MISSILES) ? SAME : lemma === 'test' ? null : REPORT;
  if (trigger.kind === 'delivery') return lemma === 'donation' || has(AIDED) ? SAME : REPORT;
  if (lemma === 'nomination') return has(PRIZES) ? { ...REPORT, kind: 'prize' } : SAME;
  if (lemma === 'release') return isOfSomebody(t, node) ? SAME : has(WORKS) ? { ...REPORT, kind: 'product' } : REPORT;
  return SAME;
}

/** “Charges of assault”, “convicted of assault”: what somebody is said to have done has no article; “of the assault” was done. */
const isCharge = (t: Trees, node: number): boolean =>
  /^(?:nmod|obl)$/.test(t.relations[node]!) &&
  /^(?:charge|count|accuse|convict|acquit|indict|suspect|guilty)$/.test(t.lemmas[t.heads[node]!] ?? '') &&
  dependentOf(t, node, 'case') >= 0 &&
  dependentOf(t, node, 'det', 'nmod:poss') < 0;

const ofWhat = (t: Trees, node: number): string[] =>
  dependentsOf(t, node, 'nmod')
    .filter((d) => t.lemmas[dependentOf(t, d, 'case')] === 'of')
    .flatMap((d) => wordsOfNoun(t, d));
const hasOf = (t: Trees, node: number): boolean => ofWhat(t, node).length > 0;

/** “The second round was held in Halden”; a golfer's round and what was done in the eleventh round are no meetings. */
const isHeld = (t: Trees, node: number): boolean =>
  !hasOf(t, node) && /^(?:hold|begin|start|end|conclude)$/.test(t.lemmas[t.heads[node]!] ?? '');

/** “The hostages’ release”, “the release of the crew”. */
const isOfSomebody = (t: Trees, node: number): boolean =>
  dependentsOf(t, node, 'nmod').some(
    (d) => isPerson(t, d) && (t.relations[d] === 'nmod:poss' || t.lemmas[dependentOf(t, d, 'case')] === 'of'),
  );

/** “A strike by tram drivers”, “nurses began a strike”. */
function isOfWorkers(t: Trees, node: number): boolean {
  const head = t.heads[node]!;
  const subject = head >= 0 && t.upos[head] === 'VERB' ? subjectOf(t, head) : -1;
  const words = [...phraseOf(t, node), ...(subject >= 0 && subject !== node ? phraseOf(t, subject) : [])];
  return words.some((i) => LABOUR.has(t.lemmas[i]!.toLowerCase()));
}

import type { EventMention } from '../../model/event.ts';
import { wordsAt } from '../../model/span.ts';
import { dependentsOf, tokenAt } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { VAGUE, VIOLENCE } from './lexicon/knownHappenings.ts';
import { nounOrVerbSense } from './listedSenses.ts';
import { areOfOneRoot, beginningOf } from './oneRoot.ts';
import { stemOf } from './stem.ts';

/** A mention with what a noun can know it by. */
export interface KnownHappening {
  mention: EventMention;
  lemma: string;
  /** Whether a plural may mean it: its own noun is one, or it is a verb. */
  mayBeMany: boolean;
  /** What the words with a capital in its sentence begin with. */
  names: ReadonlySet<string>;
}

/** The happenings of an article by what a noun may call them. */
export interface Known {
  /** Those of a noun's own word, of a word made of it, of its kind, and of violence as it is, surest first; no empty row. */
  alike(lemma: string): KnownHappening[][];
}
const TOLD: ReadonlySet<string> = new Set(['happened', 'planned']);

export function knownOf(mentions: readonly EventMention[], t: Trees): Known {
  const byStem = new Map<string, KnownHappening[]>();
  const byBeginning = new Map<string, KnownHappening[]>();
  const byKind = new Map<string, KnownHappening[]>();
  const put = (map: Map<string, KnownHappening[]>, key: string, x: KnownHappening): void => {
    const row = map.get(key);
    if (row) row.push(x);
    else map.set(key, [x]);
  };
  for (const mention of mentions) {
    if (!TOLD.has(mention.status) || mention.given) continue;
    const node = Math.min(tokenAt(t, mention.trigger.end - 1), t.upos.length - 1);
    const known: KnownHappening = {
      mention,
      lemma: t.lemmas[node]!.toLowerCase(),
      mayBeMany: t.features[node]!.number === 'Plur' || t.upos[node] === 'VERB',
      names: new Set(wordsAt(mention.span).match(NAMES) ?? []),
    };
    put(byStem, wholeStem(known.lemma), known);
    put(byBeginning, beginningOf(known.lemma), known);
    if (VIOLENCE.test(t.lemmas[node]!)) put(byKind, 'violence', known);
    if (mention.strong && !VAGUE.has(mention.kind)) put(byKind, mention.kind, known);
  }
  return {
    alike(noun) {
      const lemma = noun.toLowerCase();
      const sense = nounOrVerbSense(lemma);
      return [
        byStem.get(wholeStem(lemma)) ?? [],
        (byBeginning.get(beginningOf(lemma)) ?? []).filter((x) => areOfOneRoot(x.lemma, lemma)),
        sense?.strong ? (byKind.get(sense.kind) ?? []) : [],
        VIOLENCE.test(lemma) ? (byKind.get('violence') ?? []) : [],
      ].filter((row) => row.length > 0);
    },
  };
}

/** So many letters of a name tell it, with and without its ending: “Norland”, “Norlandic”. */
const NAMES = /\p{Lu}[\p{L}-]{0,3}/gu;
const NAME = 4;

/** What the names at a noun begin with: “the Sorn bombing”, “the bombing of Sorn”, “Sorn's bombing”. */
export const namesAt = (t: Trees, noun: number): string[] =>
  dependentsOf(t, noun, 'compound', 'nmod')
    .filter((c) => t.upos[c] === 'PROPN')
    .map((c) => t.forms[c]!.slice(0, NAME));

const wholeStem = (lemma: string): string => stemOf(lemma).replace(/e$/, '');

import type { Sentence, Token } from '../../model/article.ts';
import type { EventType } from '../../model/event.ts';
import { tokenAt } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { lexicon } from './lexicon.ts';
import { withoutMishaps } from './senses/mishap.ts';
import { senseHere } from './senses/sense.ts';
import { stemOf } from './stem.ts';

/** A word or short phrase that reports a happening; `head` counts into the article's tokens, as do `first` and `last`. */
export interface Trigger {
  first: number;
  last: number;
  head: number;
  part: 'verb' | 'noun';
  type: EventType;
  kind: string;
  strong: boolean;
}

type Sense = Pick<Trigger, 'type' | 'kind' | 'strong'>;
const verbs = new Map<string, Sense>();
const nouns = new Map<string, Sense>();
for (const { type, kind, strong, verbs: v, nouns: n } of lexicon) {
  const sense = { type, kind, strong: strong ?? false };
  for (const word of v?.split(' ') ?? []) if (!verbs.has(word)) verbs.set(word, sense);
  for (const word of n?.split(' ') ?? []) if (!nouns.has(word)) nouns.set(word, sense);
}

/** Whether a noun is in the word lists, whatever it means where it stands. */
export const isListedNoun = (lemma: string): boolean => nouns.has(lemma.toLowerCase());

/** What a word tells by the word lists, as a verb or a noun. */
export const nounOrVerbSense = (lemma: string): Sense | undefined => verbs.get(lemma) ?? nouns.get(lemma);

const nominal = (t: Token | undefined) => t?.pos === 'NOUN' || t?.pos === 'PROPN';

/** “In March”, “March 9”: the month, unless an article stands before it. */
const isMonth = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === 'March' &&
  (tokens[i - 1]?.pos === 'ADP' || tokens[i - 1]?.pos === 'NUM' || tokens[i + 1]?.pos === 'NUM');

/** The triggers of a sentence, in order. A noun that only modifies another (“attack victims”) is none. */
export function triggersOf(tokens: readonly Token[], sentence: Sentence, trees: Trees): Trigger[] {
  const found: Trigger[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const t = tokens[i]!;
    const lemma = t.lemma.toLowerCase();
    if (t.pos === 'VERB') {
      const sense = verbs.get(lemma);
      if (!sense) continue;
      // A capital within a sentence and before another is a title (“Catch Fire”), unless all words here have one.
      const inName = /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '') || tokens[i - 1]?.pos === 'PROPN';
      const titled = /^\p{Lu}/u.test(t.text) && i > sentence.first && inName && !inTitleCase(tokens, sentence);
      // “The newly established republic”, “the airport launch site”: within a noun phrase nothing is told.
      const within = /^(?:amod|compound)$/.test(trees.relations[tokenAt(trees, t.start)] ?? '');
      if (!titled && !within) found.push({ ...sense, first: i, last: i + 1, head: i, part: 'verb' });
    } else if (nominal(t) && !isMonth(tokens, i)) {
      const joined = i > sentence.first ? `${tokens[i - 1]!.lower}-${lemma}` : '';
      const phrase = nouns.get(joined);
      const sense = phrase ?? nouns.get(lemma) ?? (lemma.endsWith('s') ? nouns.get(lemma.slice(0, -1)) : undefined);
      if (!sense) continue;
      const next = tokens[i + 1];
      if (i + 1 < sentence.last && nominal(next) && next!.start - t.end <= 1) continue;
      found.push({ ...sense, first: phrase ? i - 1 : i, last: i + 1, head: i, part: 'noun' });
    }
  }
  return withoutMishaps(
    trees,
    tokens,
    found.flatMap((t) => senseHere(trees, t, tokens[t.head]!.start) ?? []),
  );
}

/** True where most words have a capital, as in many headlines. */
export function inTitleCase(tokens: readonly Token[], { first, last }: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const { text } = tokens[i]!;
    if (text.length < 4) continue;
    words++;
    if (/^\p{Lu}/u.test(text)) capitals++;
  }
  return capitals * 3 > words * 2;
}

const kindsByStem = new Map<string, Set<string>>();
for (const list of [verbs, nouns]) {
  for (const [word, { kind }] of list) {
    const stem = stemOf(word);
    const kinds = kindsByStem.get(stem);
    if (kinds) kinds.add(kind);
    else kindsByStem.set(stem, new Set([kind]));
  }
}

/** The kinds of happening that the words of a title may tell, by their stems alone. */
export const kindsIn = (stems: Iterable<string>): Set<string> =>
  new Set([...stems].flatMap((stem) => [...(kindsByStem.get(stem) ?? [])]));

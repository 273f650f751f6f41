import { lexicon } from './lexicon/happenings.ts';
import { stemOf } from './stem.ts';
import type { Sense } from './trigger.ts';

/** The senses of the verbs, or the nouns, of the word lists; of a word in two entries the first. */
function sensesOf(part: 'verbs' | 'nouns'): ReadonlyMap<string, Sense> {
  const found = new Map<string, Sense>();
  for (const { type, kind, strong, [part]: words } of lexicon)
    for (const word of words?.split(' ') ?? [])
      if (!found.has(word)) found.set(word, { type, kind, strong: strong ?? false });
  return found;
}
export const listedVerbs = sensesOf('verbs');
export const listedNouns = sensesOf('nouns');

/** Whether a noun is in the word lists, whatever it means where it stands. */
export const isListedNoun = (lemma: string): boolean => listedNouns.has(lemma.toLowerCase());

/** What a word tells by the word lists, as a verb or a noun. */
export const nounOrVerbSense = (lemma: string): Sense | undefined => listedVerbs.get(lemma) ?? listedNouns.get(lemma);

const kindsByStem = new Map<string, Set<string>>();
for (const list of [listedVerbs, listedNouns]) {
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

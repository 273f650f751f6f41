import type { Ground } from './ground.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import { PRONOUN } from './lexicon/fullNames.ts';
import { presentIn } from './participants.ts';
import type { Place } from './sentencePlace.ts';
import { surelyMeant } from './surelyMeant.ts';

/** The full names of whom a stretch of a sentence mentions, for a line that stands alone. */
export function fullNamesIn(
  { article: { text }, presence, actorNames, trees }: Ground,
  { number, sentence }: Place,
): HeadlineOptions['nameAt'] {
  return (from, to) => {
    const pronoun = PRONOUN.test(text.slice(from, to));
    // Whom a pronoun means is printed under a deed only where the same sentence names him before it.
    const before = presentIn(presence, sentence.start, from).filter((q) => !PRONOUN.test(text.slice(q.start, q.end)));
    // “Ruiz ate with Lind during her campaign”: of two either may be meant.
    const isOnly = before.every((q) => q.kind !== 'person' || q.key === before[0]!.key);
    const isNamedBefore = (key: string) => isOnly && before.some((q) => q.key === key);
    const meant = pronoun ? surelyMeant(trees, presence, number, from, to) : [];
    const who = presentIn(presence, from, to).filter((p) =>
      pronoun ? meant.includes(p.key) || isNamedBefore(p.key) : p.kind === 'person',
    );
    const keys = [...new Set(who.map((p) => p.key))].slice(0, 2);
    // “Sorn police chief Ana Ruiz”, “Lind's sister Ana Ruiz”: two names that nothing joins are one person's and a place's.
    if (keys.length > 1 && !pronoun && !/^(?!.*['’]s\s).*(?:,|\band\b)/s.test(text.slice(from, to))) return null;
    return keys.length ? keys.map((k) => actorNames.get(k)!).join(' and ') : null;
  };
}

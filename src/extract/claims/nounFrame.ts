import { dependentOf, dependentsOf, phraseOf, relationOf, subjectOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { OWN } from './lexicon/nounFrame.ts';

/** Who says what by a noun (“Lund's claim that the dam is safe”), or null where the tree has no clause on it. */
export function frameOfNoun(t: Trees, noun: number): { speaker: number; said: number[]; that: boolean } | null {
  const own = dependentsOf(t, noun, 'acl', 'ccomp').find((c) =>
    dependentsOf(t, c, 'mark').some((m) => t.lemmas[m] === 'that' || t.lemmas[m] === 'to'),
  );
  // A clause that begins right behind the noun is its own, wherever the tree hangs it.
  const that = noun + 1 < t.forms.length && t.lemmas[noun + 1] === 'that' && t.relations[noun + 1] === 'mark';
  const clause = own ?? (that && t.relations[noun]!.startsWith('nsubj') ? t.heads[noun + 1] : undefined);
  if (clause === undefined || clause < noun) return null;
  return {
    speaker: ownerOf(t, noun),
    said: phraseOf(t, clause),
    that: dependentsOf(t, clause, 'mark').some((m) => t.lemmas[m] === 'that'),
  };
}

/** Whose word it is: a genitive, a phrase with “by”, “from” or “of”, or the subject of the verb that makes it. */
function ownerOf(t: Trees, noun: number): number {
  const owner = dependentOf(t, noun, 'nmod:poss');
  if (owner >= 0) return owner;
  const by = dependentsOf(t, noun, 'nmod').find((m) =>
    /^(?:by|from|of)$/.test(t.lemmas[dependentOf(t, m, 'case')] ?? ''),
  );
  if (by !== undefined) return by;
  const verb = t.heads[noun]!;
  return verb >= 0 && relationOf(t, noun) === 'obj' && OWN.has(t.lemmas[verb]!) ? subjectOf(t, verb) : -1;
}

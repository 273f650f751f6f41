import { isSentence, shareSentence } from './evidence.ts';

interface Speaking {
  who?: readonly string[] | undefined;
  by: readonly string[];
  near?: readonly string[] | undefined;
}

/** Whether two statements are of two speakers and stand in two sentences: then the same words are said by another. */
function saidByAnother(one: Speaking, other: Speaking): boolean {
  const [a, b] = [one.who ?? [], other.who ?? []];
  const [x, y] = [one, other].map(({ near }) => near?.filter(isSentence) ?? []);
  if (!a.length || !b.length || !x!.length || !y!.length) return false;
  return !a.some((who) => b.includes(who)) && !shareSentence(x, y);
}

/** Whether all of their words are the same. */
export const sameWords = (one: Pick<Speaking, 'by'>, other: Pick<Speaking, 'by'>): boolean =>
  one.by.length === other.by.length && one.by.every((key) => other.by.includes(key));

/**
 * Whether a statement of the ledger is another's in a thing that may be it. One that was given up (no longer `stands`) comes back only in
 * its very sentence, or where the same says it in the same words: its edges may be anything's.
 */
export function isAnothers(was: Speaking & { stands: boolean }, thing: Speaking): boolean {
  if (saidByAnother(was, thing)) return true;
  if (was.stands || !was.near || shareSentence(was.near, thing.near)) return false;
  return !was.who?.some((who) => thing.who?.includes(who)) || !sameWords(was, thing);
}

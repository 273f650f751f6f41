import { isSentence, shareSentence } from './evidence.ts';

interface Speaking {
  who?: readonly string[] | undefined;
  near?: readonly string[] | undefined;
}

/** Whether two statements are of two speakers and stand in two sentences: then the same words are said by another. */
function saidByAnother(one: Speaking, other: Speaking): boolean {
  const [a, b] = [one.who ?? [], other.who ?? []];
  const [x, y] = [one, other].map(({ near }) => near?.filter(isSentence) ?? []);
  if (!a.length || !b.length || !x!.length || !y!.length) return false;
  return !a.some((who) => b.includes(who)) && !shareSentence(x, y);
}

/**
 * Whether a statement of the ledger is another's in a thing that may be it. One that was given up (no longer `stands`) comes back only in
 * its very sentence, or where the same is named for it.
 */
export function isAnothers(was: Speaking & { stands: boolean }, thing: Speaking): boolean {
  if (saidByAnother(was, thing)) return true;
  const sameSpeaker = was.who?.some((who) => thing.who?.includes(who));
  return !was.stands && !!was.near && !sameSpeaker && !shareSentence(was.near, thing.near);
}

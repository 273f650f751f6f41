import { resemblance } from './sketch.ts';

/** Evidence in an article is `article#words`; other evidence has no `#`. */
export const articleIn = (key: string): string | null => {
  const at = key.indexOf('#');
  return at > 0 ? key.slice(0, at) : null;
};

/** Evidence with the present id of each article in it. */
export const followRenaming = (keys: readonly string[], renamed: ReadonlyMap<string, string>): string[] =>
  keys.map((key) => {
    const article = articleIn(key);
    const now = article === null ? undefined : renamed.get(article);
    return now === undefined ? key : now + key.slice(article!.length);
  });

/**
 * `article#=…` is the sketch of a whole sentence, `article#TT…` the sketch of the words that report something, after two characters
 * that stand for the word that tells what happened.
 */
export const isSentence = (key: string): boolean => key.includes('#=');

/** The words that a key sketches, without the one that tells what happened. */
export const sentenceOf = (key: string): string => {
  const at = key.indexOf('#');
  return isSentence(key) ? key : `${key.slice(0, at)}#${key.slice(at + 3)}`;
};

/** Whether two statements stand in one sentence that nobody edited. */
export const shareSentence = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.some((key) => isSentence(key) && b.includes(key));

/** From here on two sentences of one article are one that was edited: a date, a name or a place changed leaves more. */
const edited = 0.5;
/** A stretch of another, longer or shorter at its ends; of fewer words than these it may be so by chance. */
const within = 0.8;
const fewest = 4;
/** Another word for what happened makes it less likely that it is the same. */
const otherWord = 0.85;

/** How sure it is that one key is the other after an edit; 0 where it is not. */
function alike(was: string, now: string): number {
  const at = was.indexOf('#') + 1;
  const from = at + (isSentence(was) ? 1 : 2);
  const [old, own] = [was.slice(from), now.slice(from)];
  const { shared, contained } = resemblance(old, own);
  const same = was.slice(at, from) === now.slice(at, from) ? 1 : otherWord;
  if (shared >= edited) return shared * same;
  return contained >= within && Math.min(old.length, own.length) >= 2 * fewest ? edited * contained * same : 0;
}

/**
 * Former evidence → what it became: each sentence that an article no longer has with the one like it that it hasn't had
 * before. One that stands as it stood is nothing else's successor: two entries of a chronicle may differ in their month alone.
 */
export function successors(was: readonly string[], now: readonly string[]): Map<string, string> {
  const [had, has] = [new Set(was), new Set(now)];
  /** Whole sentences become whole sentences, words in them such words. */
  const place = (key: string): string => `${articleIn(key)}${isSentence(key) ? '=' : ''}`;
  const fresh = Map.groupBy(
    [...has].filter((key) => !had.has(key) && articleIn(key) !== null),
    place,
  );
  const pairs: { was: string; now: string; sure: number }[] = [];
  if (fresh.size > 0)
    for (const key of had) {
      if (has.has(key)) continue;
      for (const other of fresh.get(place(key)) ?? []) {
        const sure = alike(key, other);
        if (sure > 0) pairs.push({ was: key, now: other, sure });
      }
    }
  pairs.sort((a, b) => b.sure - a.sure || (a.was < b.was ? -1 : a.was > b.was ? 1 : a.now < b.now ? -1 : 1));
  const became = new Map<string, string>();
  const taken = new Set<string>();
  for (const pair of pairs) {
    if (became.has(pair.was) || taken.has(pair.now)) continue;
    became.set(pair.was, pair.now);
    taken.add(pair.now);
  }
  return became;
}

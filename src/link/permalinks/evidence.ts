import { givesItsDay, namesAndCountsOthers, namesAndCountsTheSame } from './otherSentence.ts';
import { resemblance } from './sketch.ts';
import type { Thing } from './thing.ts';

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

/** The sketch in a key, behind the article and what stands for the word that tells what happened. */
export const sketchIn = (key: string): string => key.slice(key.indexOf('#') + (isSentence(key) ? 2 : 3));

/** The words that a key sketches, without the one that tells what happened. */
export const sentenceOf = (key: string): string => {
  const at = key.indexOf('#');
  return isSentence(key) ? key : `${key.slice(0, at)}#${key.slice(at + 3)}`;
};

/** Whether two statements stand in one sentence that nobody edited. */
export const shareSentence = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.some((key) => isSentence(key) && b.includes(key));

/** Whether something is told in other words of what its article told of: nothing is named and counted that wasn't. */
export const isReworded = (near: readonly string[] = [], { said = new Map() }: Pick<Thing, 'said'>): boolean =>
  [...said].some(([key, words]) =>
    near.some((was) => articleIn(was) === articleIn(key) && namesAndCountsTheSame(sketchIn(was), words)),
  );

/** The words that a key sketches and the one that tells what happened, whatever article they stand in. */
export const wordsIn = (key: string): string => key.slice(key.indexOf('#'));

/** Whether another article tells something in the very words, the day among them: an editor put the sentence there. */
export const isMoved = (near: readonly string[] = [], { said = new Map() }: Pick<Thing, 'said'>): boolean =>
  [...said].some(([key, words]) => givesItsDay(words) && near.some((was) => wordsIn(was) === wordsIn(key)));

/** From here on two sentences of one article are one that was edited: a date, a name or a place changed leaves more. */
const edited = 0.5;
/** A stretch of another, longer or shorter at its ends; of fewer words than these it may be so by chance. */
const within = 0.8;
const fewest = 4;
/** Another word for what happened makes it less likely that it is the same. */
const otherWord = 0.85;

/** So much must be left of a sentence that names others and gives another day, too. */
const hardlyEdited = 0.75;

/** How sure it is that one key is the other, of these words, after an edit; 0 where it is not. */
function alike(was: string, now: string, words: string): number {
  const at = was.indexOf('#') + 1;
  const from = at + (isSentence(was) ? 1 : 2);
  const [old, own] = [sketchIn(was), sketchIn(now)];
  const { shared, contained } = resemblance(old, own);
  const same = was.slice(at, from) === now.slice(at, from) ? 1 : otherWord;
  if (shared < hardlyEdited && namesAndCountsOthers(old, words)) return 0;
  if (shared >= edited) return shared * same;
  return contained >= within && Math.min(old.length, own.length) >= 2 * fewest ? edited * contained * same : 0;
}

/** What is told: its evidence by words, and the words of each where they are known. */
type Told = Pick<Thing, 'near' | 'said'>;

/**
 * Former evidence → what it became: each sentence that an article no longer has with the one like it that it hasn't had
 * before. One that stands as it stood is nothing else's successor: two entries of a chronicle may differ in their month alone. A
 * statement goes along with its sentence: like words in another one are another statement.
 */
export function successors(was: readonly Told[], now: readonly Told[]): Map<string, string> {
  const sentences = paired(was, now, true, () => true);
  const [before, after] = [was, now].map(
    (things) =>
      new Map(
        things.flatMap(({ near = [] }) => {
          const stands = near.filter(isSentence);
          return stands.length > 0 ? near.map((key) => [key, stands] as const) : [];
        }),
      ),
  ) as [Map<string, string[]>, Map<string, string[]>];
  const stays = (key: string, other: string): boolean => {
    const [stood, stands] = [before.get(key), after.get(other)];
    return !stood || !stands || stood.some((one) => stands.includes(sentences.get(one) ?? one));
  };
  return new Map([...sentences, ...paired(was, now, false, stays)]);
}

/** The same of whole sentences alone, or of words in them alone, where these may be one. */
function paired(
  was: readonly Told[],
  now: readonly Told[],
  whole: boolean,
  may: (key: string, other: string) => boolean,
): Map<string, string> {
  const had = new Set(was.flatMap(({ near = [] }) => near.filter((key) => isSentence(key) === whole)));
  const has = new Map(now.flatMap(({ near = [], said }) => near.map((key) => [key, said?.get(key) ?? ''] as const)));
  // Nothing becomes another that didn't stand in that one's article.
  const fresh = Map.groupBy(
    [...has.keys()].filter((key) => isSentence(key) === whole && !had.has(key) && articleIn(key) !== null),
    articleIn,
  );
  const pairs: { was: string; now: string; sure: number }[] = [];
  for (const key of fresh.size > 0 ? had : []) {
    if (has.has(key)) continue;
    for (const other of fresh.get(articleIn(key)) ?? []) {
      const sure = may(key, other) ? alike(key, other, has.get(other)!) : 0;
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

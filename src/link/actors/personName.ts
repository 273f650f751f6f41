import { nameWords, nearlyEqual, sound } from '../../extract/actors/names.ts';
import { remembering } from '../../model/remembering.ts';

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The words of a person's name, plain, without “Jr”. */
export const wordsOf = remembering((name): readonly string[] => {
  const words = nameWords(name);
  while (words.length > 1 && suffixes.has(words.at(-1)!)) words.pop();
  return words;
});

export const soundOf = remembering(sound);

const bareLast = remembering((name) =>
  wordsOf(name)
    .at(-1)!
    .replace(/^(?:al|el)-/, ''),
);

/** What two printings of one name always have: the last word alike. Rules out most before `sameName` looks closer. */
export function mayBeSame(a: string, b: string): boolean {
  const [x, y] = [bareLast(a), bareLast(b)];
  return x === y || soundOf(x) === soundOf(y) || nearlyEqual(x, y);
}

/** Slips are looked for in words up to so many letters. */
const longest = 40;

/**
 * Keys of which two names that may be the same share one at least: the sound of the last word, and the word with each of its
 * letters left out, for a slip in one letter leaves one of these as it was (Mor and Fraenkel 1982).
 */
export const keysOfLast = remembering((name): readonly string[] => {
  const last = bareLast(name);
  const keys = new Set([`sounds ${soundOf(last)}`, last]);
  if (last.length <= longest) for (let i = 0; i < last.length; i++) keys.add(last.slice(0, i) + last.slice(i + 1));
  return [...keys];
});

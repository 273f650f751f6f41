import anyAscii from 'any-ascii';
import { lawForms, spelling } from './lexicon/names.ts';

/** Lower case without accents, with plain apostrophes and without dots. */
export const plain = (s: string): string =>
  (/^[\x20-\x7e]*$/.test(s) ? s : anyAscii(s)).toLowerCase().replaceAll('.', '').replaceAll('’', "'");

/** The words of a name, plain, in one spelling of the English ones; as they stand where no letter has one in ASCII, which rare ones haven't. */
export const nameWords = (name: string): string[] =>
  (plain(name).trim() || name.toLowerCase())
    .split(/\s+/)
    .filter((w) => w !== '')
    .map((w) => spelling.get(w) ?? w);

/** What two printings of one body's name share: no article, no legal form. */
export function bodyKey(name: string): string {
  const words = nameWords(name);
  if (words[0] === 'the') words.shift();
  while (words.length > 1 && lawForms.has(words.at(-1)!)) words.pop();
  return words.join(' ');
}

/** One form for spellings of a name that different romanisations give: Andrei/Andrey, Gulnoura/Gulnura. */
export const sound = (word: string): string =>
  word
    .replace(/[yj]/g, 'i')
    .replace(/ii+/g, 'i')
    .replace(/ou|oo/g, 'u')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/ck|q/g, 'k')
    .replace(/([a-z])\1/g, '$1');

/** True where one edit (a letter more, less, other, or two swapped) makes the words equal; linear in their length. */
export function nearlyEqual(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  const left = a.length - i - j;
  const right = b.length - i - j;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[i] === b[i + 1] && a[i + 1] === b[i];
}

import { hashOfText, mixed } from './hash.ts';
import type { Word } from './word.ts';

const NAMES = 'form suffix2 suffix3 prefix3 shape tags senses guess'.split(' ').map(hashOfText);

/** So many bits of a key are kept. */
const KEPT = 24;

/**
 * What a network knows a word by: keys of its form, which comes first, its ending, its opening and so on. The vector of a word is the sum of the rows that
 * a network has for these (Botha and others 2017), so that words which the treebank lacks have one, too.
 */
export function rowKeysOf(word: Word): number[] {
  const { form, suffix2, suffix3, prefix3, shape, tags, senses, guess } = word;
  return [form, suffix2, suffix3, prefix3, shape, tags, senses, guess].map(
    (value, c) => mixed(NAMES[c]!, value) >>> (32 - KEPT),
  );
}

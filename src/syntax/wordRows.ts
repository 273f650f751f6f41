import { hashOfText, mixed } from './hash.ts';
import type { Word } from './word.ts';

const COLUMNS = ['form', 'suffix2', 'suffix3', 'prefix3', 'shape', 'tags', 'senses', 'guess'] as const;
const NAMES = COLUMNS.map(hashOfText);

/** So many bits of a key are kept. */
const KEPT = 24;

/**
 * What a network knows a word by: keys of its form, which comes first, its ending, its opening and so on. The vector of a word is the sum of the rows that
 * a network has for these (Botha and others 2017), so that words which the treebank lacks have one, too.
 */
export const rowKeysOf = (word: Word): number[] =>
  COLUMNS.map((column, c) => mixed(NAMES[c]!, word[column]) >>> (32 - KEPT));

import { OUTSIDE, type Word } from './word.ts';

/** The word itself, two before it and three behind. */
export const TAGGER_PLACES: readonly string[] = 'b a w c d e'.split(' ');
const COLUMNS =
  'form suffix1 suffix2 suffix3 suffix4 prefix1 prefix2 prefix3 shape capital fine coarse guess name senses tags known'.split(
    ' ',
  );

/** Names of the atoms in the order of their values. */
export const TAGGER_ATOMS: readonly string[] = [
  ...TAGGER_PLACES.flatMap((p) => COLUMNS.map((c) => `${p}.${c}`)),
  ...'tag1 tag2 first opening one line'.split(' '),
];

/** A set of guessed tags stands for a word that the treebank lacks. */
const GUESSED = 300;

/** Writes what is known of a word to a place among the atoms' values, counted in `TAGGER_PLACES`. */
export function readWordAtoms(values: Int32Array, place: number, word: Word): void {
  const at = place * COLUMNS.length;
  values[at] = word.form;
  values[at + 1] = word.suffix1;
  values[at + 2] = word.suffix2;
  values[at + 3] = word.suffix3;
  values[at + 4] = word.suffix4;
  values[at + 5] = word.prefix1;
  values[at + 6] = word.prefix2;
  values[at + 7] = word.prefix3;
  values[at + 8] = word.shape;
  values[at + 9] = word.capital;
  values[at + 10] = word.fine;
  values[at + 11] = word.coarse;
  values[at + 12] = word.guess;
  values[at + 13] = word.name;
  values[at + 14] = word.senses;
  values[at + 15] = word.tags;
  values[at + 16] = word.tags || word.guess + GUESSED;
}

/**
 * What the tagger looks at for word `i` (Ratnaparkhi 1996; Collins 2002): the words around it, each with its classes of
 * alike words (Koo, Carreras, Collins 2008), and the two tags before it. Where `values` are still those of the word before
 * (`goesOn`), its neighbours go one place on.
 */
export function readTaggerAtoms(
  values: Int32Array,
  words: readonly Word[],
  i: number,
  tag1: number,
  tag2: number,
  printing: number,
  line: number,
  goesOn = false,
): void {
  const last = TAGGER_PLACES.length - 1;
  const at = TAGGER_PLACES.length * COLUMNS.length;
  if (goesOn) values.copyWithin(0, COLUMNS.length, at);
  for (let place = goesOn ? last : 0; place <= last; place++) readWordAtoms(values, place, wordAt(words, i, place));
  const first = i === 0 ? 1 : 0;
  values[at] = tag1;
  values[at + 1] = tag2;
  values[at + 2] = first;
  values[at + 3] = first * 4 + printing;
  values[at + 4] = 0;
  values[at + 5] = line;
}

/** The word at a place, as it is seen from word `i`. */
export function wordAt(words: readonly Word[], i: number, place: number): Word {
  const at = i + place - 2;
  return at < 0 || at >= words.length ? OUTSIDE : words[at]!;
}

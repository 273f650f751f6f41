/** A word's vector is told in so many bytes. */
export const PARTS = 10;

/** What is known of words beforehand: columns with one place a word. Place 0 is any word that isn't in it. */
export interface Lexicon {
  places: ReadonlyMap<string, number>;
  /** Number of the class of alike words; `coarse` gives the class of those classes. */
  fine: Uint16Array;
  coarse: Uint8Array;
  /** Number of the set of tags that words of its kind have; how often they are names, in ninths, and one more. */
  guess: Uint8Array;
  name: Uint8Array;
  /** WordNet: 1 noun, 2 verb, 4 adjective, 8 adverb, 16 plural noun, 32 verb in -s, 64 in -ed, 128 in -ing. */
  senses: Uint8Array;
  /** Number of the set of tags that the treebank has the word with, the commonest first. */
  tags: Uint8Array;
  /** `PARTS` a word: the class of each part of its vector, where it has one. */
  codes: Uint8Array;
}

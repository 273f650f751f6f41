import { PARTS } from '../../../src/syntax/lexicon.ts';
import { CODES, SIZE } from '../../../src/syntax/network.ts';
import type { Word } from '../../../src/syntax/word.ts';
import { rowKeysOf } from '../../../src/syntax/wordRows.ts';

/** Rows for what fewer words of the lessons have teach nothing. */
const SEEN = 3;

/** The rows of a network whose sum is a word. */
export interface WordRows {
  rows: Int32Array;
  /** The row of its form, or -1; and how often the word occurs. */
  form: number;
  times: number;
}

/** The keys of what enough words of the lessons have, and the rows of each word: those of its keys, then those of its vector's codes. */
export function wordRows(lessons: readonly (readonly Word[])[]): {
  keys: Uint32Array;
  rowsOf: (word: Word) => WordRows;
  longest: number;
} {
  const counts = new Map<number, number>();
  const occurrences = new Map<number, number>();
  let longest = 0;
  for (const words of lessons) {
    longest = Math.max(longest, words.length);
    for (const word of words) occurrences.set(word.form, (occurrences.get(word.form) ?? 0) + 1);
    for (const word of new Set(words)) for (const key of rowKeysOf(word)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const often = [...counts].filter(([, n]) => n >= SEEN);
  const keys = Uint32Array.from(often, ([key]) => key).sort();
  const rowOf = new Map(Array.from(keys, (key, row) => [key, row]));
  const read = new Map<Word, WordRows>();
  const rowsOf = (word: Word): WordRows => {
    const known = read.get(word);
    if (known) return known;
    const own = rowKeysOf(word).map((key) => rowOf.get(key) ?? -1);
    const rows = own.filter((row) => row >= 0);
    word.codes.forEach((code, part) => rows.push(keys.length + part * CODES + code));
    const made = { rows: Int32Array.from(rows), form: own[0]!, times: occurrences.get(word.form) ?? 0 };
    read.set(word, made);
    return made;
  };
  return { keys, rowsOf, longest };
}

/** The centres of the codes, each part thrown into the fewer numbers of a word by chance (Johnson, Lindenstrauss 1984). */
export function projected(centres: Float32Array, random: () => number): Float32Array {
  const wide = centres.length / (PARTS * CODES);
  const rows = new Float32Array(PARTS * CODES * SIZE);
  for (let part = 0; part < PARTS; part++) {
    const turn = Float32Array.from({ length: wide * SIZE }, random);
    for (let code = part * CODES; code < (part + 1) * CODES; code++)
      for (let d = 0; d < SIZE; d++)
        for (let q = 0; q < wide; q++) rows[code * SIZE + d]! += centres[code * wide + q]! * turn[q * SIZE + d]!;
  }
  return rows;
}

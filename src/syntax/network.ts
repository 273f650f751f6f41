import { PARTS } from './lexicon.ts';
import { Slots } from './slots.ts';
import { type VectorKernel, vectorKernel } from './vectorKernel.ts';
import type { Word } from './word.ts';
import { rowKeysOf } from './wordRows.ts';

/** How many numbers a word is, and how many the hidden layer has. */
export const SIZE = 32;
export const HIDDEN = 128;
/** Each part of a vector falls into one of so many classes. */
export const CODES = 256;
/** Units of the whole numbers: a word's, those of the matrix and of the hidden layer, those of the outputs. */
export const UNITS = { words: 1 / 128, matrix: 1 / 256, inputs: 1 / 64, hidden: 1 / 128, outputs: 1 / 128 };
/** The unit of its scores is one over this. */
export const SCORE = 1 / (UNITS.hidden * UNITS.outputs);

/** Words that are none. */
export const NO_WORD = 0;
export const ROOT_WORD = 1;
export const SPECIAL_WORDS = 2;

/** A network's weights as they lie in the file. */
export interface NetworkColumns {
  /** Keys of the rows that words are made of, in ascending order. */
  keys: Uint32Array;
  /** Those rows, `SIZE` each; then those of the vectors' codes; then those of what is no word. */
  words: Int8Array;
  /** For each place and each number of the hidden layer a row of `SIZE`. */
  matrix: Int16Array;
  /** A row of `HIDDEN` for each input that isn't a word; the first is always on. */
  inputs: Int8Array;
  /** A row of `HIDDEN` for each output. */
  outputs: Int16Array;
}

/** So many words' parts of the hidden layer are kept, in 28 MB: of 200 articles of many outlets 6 in 100 words are worked out anew, with half as many 16. */
const KEPT = 8192;
/** Places without a word that may be asked for: one before a sentence, and the root and two more behind. */
const SURROUNDING = 4;
/** Sentences are no longer, what surrounds them included. */
const ROOM = 300;
const ROW = 2 * HIDDEN;
const WORD = 2 * SIZE;

/**
 * A network with one hidden layer over words and other inputs (Chen and Manning 2014), in whole numbers. What a word brings to
 * the hidden layer at each place is worked out once a word and kept.
 */
export class Network {
  /** Where the rows of the hidden layer's summands stand in memory. */
  readonly summands: Int32Array;
  readonly scores: Int32Array;
  readonly rowBytes = ROW;
  private readonly rowOfKey = new Map<number, number>();
  private readonly kernel: VectorKernel;
  private readonly words: Int8Array;
  private readonly places: number;
  private readonly shorts: Int16Array;
  private readonly at: {
    summands: number;
    hidden: number;
    x: number;
    out: number;
    matrix: number;
    inputs: number;
    outputs: number;
    kept: number;
  };
  private readonly kept = new Slots<Word | number>(KEPT, ROOM);
  private sentence: readonly Word[] = [];
  private readonly found = new Int32Array(ROOM);

  constructor(columns: NetworkColumns) {
    this.words = columns.words;
    this.places = columns.matrix.length / (SIZE * HIDDEN);
    columns.keys.forEach((key, row) => this.rowOfKey.set(key, row));
    let end = 0;
    const room = (bytes: number): number => {
      const at = end;
      end += Math.ceil(bytes / 64) * 64;
      return at;
    };
    this.at = {
      summands: room(4 * 256),
      hidden: room(ROW),
      x: room(WORD),
      out: room(4 * Math.max(this.places * HIDDEN, columns.outputs.length / HIDDEN)),
      matrix: room(2 * columns.matrix.length),
      inputs: room(2 * columns.inputs.length),
      outputs: room(2 * columns.outputs.length),
      kept: room((KEPT + ROOM) * this.places * ROW),
    };
    this.kernel = vectorKernel(end);
    const { buffer } = this.kernel.memory;
    this.shorts = new Int16Array(buffer);
    this.summands = new Int32Array(buffer, this.at.summands, 256);
    this.scores = new Int32Array(buffer, this.at.out, columns.outputs.length / HIDDEN);
    this.shorts.set(inFours(columns.matrix, WORD / 2), this.at.matrix / 2);
    this.shorts.set(columns.outputs, this.at.outputs / 2);
    const finer = UNITS.inputs / UNITS.hidden;
    const inputs = this.at.inputs / 2;
    for (let i = 0; i < columns.inputs.length; i++) this.shorts[inputs + i] = columns.inputs[i]! * finer;
  }

  /** Begins a sentence. */
  begin(words: readonly Word[]): void {
    // What is asked for stays where it is until the sentence's end.
    this.kept.sweep();
    this.sentence = words;
    this.found.fill(-1, 0, words.length + SURROUNDING);
  }
  /** Where an input's row stands. */
  input(row: number): number {
    return this.at.inputs + row * ROW;
  }
  /** Where the rows of a sentence's word stand, one a place; words count from 1, the root stands behind the last, and elsewhere is none. */
  wordAt(i: number): number {
    const found = this.found[i]!;
    if (found >= 0) return found;
    const none = i === this.sentence.length + 1 ? ROOT_WORD : NO_WORD;
    const at = this.word(this.sentence[i - 1] ?? none);
    this.found[i] = at;
    return at;
  }
  private word(word: Word | number): number {
    const slot = this.kept.of(word);
    return slot < 0 ? this.read(word) : this.placeOf(slot);
  }
  private placeOf(slot: number): number {
    return this.at.kept + slot * this.places * ROW;
  }
  /** Works out the hidden layer of so many summands. */
  hide(count: number): void {
    this.kernel.sumRows(this.at.summands, count, ROW, this.at.hidden);
  }
  /** Leaves the scores of `count` outputs, the first of them `from`, in `scores` from 0 on. */
  score(from: number, count: number): void {
    this.kernel.products(this.at.hidden, this.at.outputs + from * ROW, count, ROW, this.at.out);
  }

  private read(word: Word | number): number {
    const { shorts, words, at, places } = this;
    const x = at.x / 2;
    shorts.fill(0, x, x + SIZE);
    const add = (row: number): void => {
      for (let d = 0; d < SIZE; d++) shorts[x + d]! += words[row * SIZE + d]!;
    };
    const codes = this.rowOfKey.size;
    if (typeof word === 'number') add(codes + PARTS * CODES + word);
    else {
      for (const key of rowKeysOf(word)) {
        const row = this.rowOfKey.get(key);
        if (row !== undefined) add(row);
      }
      word.codes.forEach((code, part) => add(codes + part * CODES + code));
    }
    this.kernel.transform(at.x, at.matrix, places * HIDDEN, WORD, at.out);
    const slot = this.placeOf(this.kept.take(word));
    this.kernel.shorten(at.out, places * ROW, Math.log2(UNITS.hidden / (UNITS.words * UNITS.matrix)), slot);
    return slot;
  }
}

/** Rows of shorts as `transform` takes them: of four rows the first two numbers of each, then the next two. */
function inFours(rows: Int16Array, size: number): Int16Array {
  const out = new Int16Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = Math.floor(i / size);
    const pair = (i % size) >> 1;
    out[(row - (row % 4)) * size + pair * 8 + (row % 4) * 2 + (i & 1)] = rows[i]!;
  }
  return out;
}

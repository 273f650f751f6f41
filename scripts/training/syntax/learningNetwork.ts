import { PARTS } from '../../../src/syntax/lexicon.ts';
import {
  CODES,
  HIDDEN,
  type NetworkColumns,
  NO_WORD,
  ROOT_WORD,
  SIZE,
  SPECIAL_WORDS,
  UNITS,
} from '../../../src/syntax/network.ts';
import type { Word } from '../../../src/syntax/word.ts';
import type { Chance } from './chance.ts';
import { type FloatKernel, floatKernel } from './floatKernel.ts';
import { RATE, Room, Weights } from './networkWeights.ts';
import { projected, type WordRows, wordRows } from './wordRows.ts';

/** The share of the hidden layer that is left out of each decision (Hinton and others 2012). */
const DROPPED = 0.25;
/** A word that occurs n times is seen without its form at a chance of this to this and n, as a word unknown. */
const UNKNOWN = 0.5;

/** A word has no more rows. */
const MOST_ROWS = 64;

const ROW = 4 * HIDDEN;
const WORD = 4 * SIZE;

/** The network of `src/syntax/network.ts` while it learns: sentence by sentence, one decision after the other. */
export class LearningNetwork {
  readonly scores: Float32Array;
  private readonly keys: Uint32Array;
  private readonly words: Weights;
  private readonly matrix: Weights;
  private readonly inputs: Weights;
  private readonly outputs: Weights;
  private readonly kernel: FloatKernel;
  private readonly rowsOf: (word: Word) => WordRows;
  private readonly chance: Chance;
  private readonly places: number;
  private times = 0;
  // Of the sentence, in the kernel's memory: its words' vectors, what they bring to the hidden layer at each place, and the slopes of all.
  private sentence: (WordRows | number)[] = [];
  private readonly vectors: number;
  private readonly vectorSlopes: number;
  private readonly brought: number;
  private readonly broughtSlopes: number;
  private readonly matrixSlopes: number;
  private readonly unknown: Uint8Array;
  private readonly known: Uint8Array;
  private readonly touched: Uint8Array;
  // Of the decision.
  private readonly spare: number;
  private readonly products: Float32Array;
  private readonly hidden: Float32Array;
  private readonly open = new Float32Array(HIDDEN);
  private readonly slopes: Float32Array;
  private readonly list: Int32Array;
  private readonly summands: Int32Array;
  private readonly at: Int32Array;
  private asked = 0;

  /** `on`: how many inputs are on at each decision, the first row of all aside. */
  constructor(
    shape: { places: number; inputRows: number; on: number; outputs: number },
    lessons: readonly (readonly Word[])[],
    centres: Float32Array,
    chance: Chance,
  ) {
    this.chance = chance;
    this.places = shape.places;
    const { keys, rowsOf, longest } = wordRows(lessons);
    this.keys = keys;
    this.rowsOf = rowsOf;
    const codes = keys.length;
    const most = longest + SPECIAL_WORDS;
    const room = new Room();
    const [list, summands] = [room.take(MOST_ROWS), room.take(shape.places + shape.on + 1)];
    const [hidden, slopes] = [room.take(HIDDEN), room.take(HIDDEN)];
    this.spare = room.take(HIDDEN);
    const scores = room.take(shape.outputs);
    this.vectors = room.take(most * SIZE);
    this.vectorSlopes = room.take(most * SIZE);
    this.brought = room.take(most * shape.places * HIDDEN);
    this.broughtSlopes = room.take(most * shape.places * HIDDEN);
    this.matrixSlopes = room.take(shape.places * SIZE * HIDDEN);
    this.words = new Weights((codes + PARTS * CODES + SPECIAL_WORDS) * SIZE, room);
    this.matrix = new Weights(shape.places * SIZE * HIDDEN, room);
    this.inputs = new Weights(shape.inputRows * HIDDEN, room);
    this.outputs = new Weights(shape.outputs * HIDDEN, room);
    this.kernel = floatKernel(room.end);
    const { buffer } = this.kernel.memory;
    const random = (width: number) => () => (chance.next() - 0.5) * 2 * width;
    this.words.begin(buffer, random(0.025));
    this.words.now.set(projected(centres, random(4.25 / Math.sqrt(SIZE))), codes * SIZE);
    this.matrix.begin(buffer, random(1 / Math.sqrt(SIZE)));
    this.inputs.begin(buffer, random(0.1));
    this.outputs.begin(buffer, random(0.05));
    this.scores = new Float32Array(buffer, scores, shape.outputs);
    this.hidden = new Float32Array(buffer, hidden, HIDDEN);
    this.slopes = new Float32Array(buffer, slopes, HIDDEN);
    this.list = new Int32Array(buffer, list, MOST_ROWS);
    this.summands = new Int32Array(buffer, summands, shape.places + shape.on + 1);
    this.unknown = new Uint8Array(most);
    this.known = new Uint8Array(most * shape.places);
    this.touched = new Uint8Array(most * shape.places);
    this.at = new Int32Array(shape.places);
    this.products = new Float32Array(buffer, this.spare, HIDDEN);
  }

  /** Begins a sentence; where there is no word, its place has `NO_WORD` or `ROOT_WORD`. */
  begin(sentence: readonly (Word | number)[]): void {
    this.sentence = sentence.map((word) => (typeof word === 'number' ? word : this.rowsOf(word)));
    this.known.fill(0);
    this.sentence.forEach((word, i) => {
      const drawn = typeof word === 'number' ? 1 : this.chance.next();
      this.unknown[i] = typeof word !== 'number' && drawn < UNKNOWN / (UNKNOWN + word.times) ? 1 : 0;
      let count = 0;
      this.eachRow(i, (row) => {
        this.list[count++] = this.words.at + row * WORD;
      });
      if (count > 0) this.kernel.sum(this.list.byteOffset, count, WORD, this.vectors + i * WORD);
      else new Float32Array(this.kernel.memory.buffer, this.vectors + i * WORD, SIZE).fill(0);
    });
  }

  private eachRow(i: number, use: (row: number) => void): void {
    const own = this.sentence[i]!;
    if (typeof own === 'number') use(this.keys.length + PARTS * CODES + own);
    else for (const row of own.rows) if (!(this.unknown[i] && row === own.form)) use(row);
  }

  /** Where what a word brings at a place stands; it is worked out when it is first asked for. */
  private broughtBy(i: number, p: number): number {
    const slot = i * this.places + p;
    const out = this.brought + slot * ROW;
    if (this.known[slot]) return out;
    this.known[slot] = 1;
    this.kernel.combine(this.vectors + i * WORD, this.matrix.at + p * SIZE * ROW, SIZE, ROW, out);
    return out;
  }

  /** Works out the hidden layer for the words at these places of the sentence and the inputs of these rows. */
  decide(at: Int32Array, on: Int32Array): void {
    const { hidden, open, places, chance, summands, inputs } = this;
    this.slopes.fill(0);
    this.asked = 0;
    this.at.set(at);
    for (let p = 0; p < places; p++) summands[p] = this.broughtBy(at[p]!, p);
    summands[places] = inputs.at;
    for (let k = 0; k < on.length; k++) summands[places + 1 + k] = inputs.at + on[k]! * ROW;
    this.kernel.sum(summands.byteOffset, summands.length, ROW, hidden.byteOffset);
    for (let h = 0; h < HIDDEN; h++) {
      open[h] = hidden[h]! > 0 && chance.next() >= DROPPED ? 1 / (1 - DROPPED) : 0;
      hidden[h]! *= open[h]!;
    }
  }

  /** Leaves the scores of some outputs in `scores`. */
  score(from: number, count: number): void {
    const out = this.scores.byteOffset + 4 * from;
    this.kernel.products(this.hidden.byteOffset, this.outputs.at + from * ROW, count, ROW, out);
  }

  /** Moves an output down the slope of the loss. */
  learn(output: number, slope: number): void {
    const { kernel, outputs, spare, hidden } = this;
    const row = outputs.at + output * ROW;
    this.asked++;
    kernel.add(this.slopes.byteOffset, row, ROW, slope);
    this.products.fill(0);
    kernel.add(spare, hidden.byteOffset, ROW, slope);
    kernel.move(row, row + outputs.past, spare, ROW, RATE);
  }

  /** Passes what the outputs have learned on to the inputs at once, and to the words at the sentence's end. */
  passOn(): void {
    if (this.asked === 0) return;
    const { slopes, open, places, touched, inputs, kernel, summands } = this;
    for (let h = 0; h < HIDDEN; h++) slopes[h]! *= open[h]!;
    for (let p = 0; p < places; p++) {
      const slot = this.at[p]! * places + p;
      touched[slot] = 1;
      kernel.add(this.broughtSlopes + slot * ROW, slopes.byteOffset, ROW, 1);
    }
    for (let k = places; k < summands.length; k++)
      kernel.move(summands[k]!, summands[k]! + inputs.past, slopes.byteOffset, ROW, RATE);
  }

  end(): void {
    const { sentence, places, touched, kernel, matrix, words, vectorSlopes } = this;
    const { buffer } = kernel.memory;
    const vectors = new Float32Array(buffer, this.vectors, sentence.length * SIZE);
    new Float32Array(buffer, vectorSlopes, sentence.length * SIZE).fill(0);
    for (let i = 0; i < sentence.length; i++)
      for (let p = 0; p < places; p++) {
        const slot = i * places + p;
        if (!touched[slot]) continue;
        touched[slot] = 0;
        const slopes = this.broughtSlopes + slot * ROW;
        kernel.products(slopes, matrix.at + p * SIZE * ROW, SIZE, ROW, this.spare);
        kernel.add(vectorSlopes + i * WORD, this.spare, WORD, 1);
        for (let d = 0; d < SIZE; d++)
          kernel.add(this.matrixSlopes + (p * SIZE + d) * ROW, slopes, ROW, vectors[i * SIZE + d]!);
        new Float32Array(buffer, slopes, HIDDEN).fill(0);
      }
    kernel.move(matrix.at, matrix.at + matrix.past, this.matrixSlopes, places * SIZE * ROW, RATE);
    new Float32Array(buffer, this.matrixSlopes, places * SIZE * HIDDEN).fill(0);
    for (let i = 0; i < sentence.length; i++)
      this.eachRow(i, (row) => {
        const at = words.at + row * WORD;
        kernel.move(at, at + words.past, vectorSlopes + i * WORD, WORD, RATE);
      });
  }

  /** What is written in the end is the mean of all that was remembered (Polyak 1990). */
  remember(): void {
    for (const weights of [this.words, this.matrix, this.inputs, this.outputs]) weights.remember();
    this.times++;
  }

  columns(): NetworkColumns {
    const { times } = this;
    const matrix = this.matrix.whole(UNITS.matrix, times, 32_767);
    const turned = Int16Array.from(matrix, (_, i) => {
      const [p, h, d] = [Math.floor(i / (SIZE * HIDDEN)), Math.floor(i / SIZE) % HIDDEN, i % SIZE];
      return matrix[(p * SIZE + d) * HIDDEN + h]!;
    });
    return {
      keys: this.keys,
      words: Int8Array.from(this.words.whole(UNITS.words, times, 127)),
      matrix: turned,
      inputs: Int8Array.from(this.inputs.whole(UNITS.inputs, times, 127)),
      outputs: Int16Array.from(this.outputs.whole(UNITS.outputs, times, 32_767)),
    };
  }
}

/** The words of a sentence as the parser's places count them: none before the first, the root behind the last. */
export const surrounded = (words: readonly Word[]): (Word | number)[] => [NO_WORD, ...words, ROOT_WORD];

import { BUCKET, type TableKernel, tableKernel } from './tableKernel.ts';
import { KEY_BITS, keyOf } from './templates.ts';

/** Sums over features are made of these: whole numbers, so that every machine makes the same. */
const CLASS_BITS = 7;
const CLASS_MASK = (1 << CLASS_BITS) - 1;

/** A feature's weights by class, as they lie in the file. */
export interface TableColumns {
  /** Features' keys in ascending order, none of them 0. */
  keys: Uint32Array;
  /** How many classes each has a weight for; then their numbers and weights, one after the other. */
  counts: Uint8Array;
  classes: Uint8Array;
  weights: Int8Array;
}

/** The binary logarithm of the buckets for so many features: half full in the mean. With fewer the last 16 bits of neighbours' keys could be alike. */
function bitsFor(features: number, inBucket: number): number {
  let bits = 13;
  while (inBucket << bits < features * 1.5) bits++;
  return bits;
}

/** More features than are ever asked for at once. */
const MOST_ASKED = 256;
/** Where a table begins in its memory, behind what is asked for. */
const TABLE = 4 * MOST_ASKED + 64;
const WORDS = BUCKET / 4;

/** Weights of a linear model: features by their numbers, for each the few classes that it speaks for or against. */
export class SparseTable {
  private readonly kernel: TableKernel;
  private readonly bits: number;
  private readonly entries: Int16Array;
  /** Means nothing: without it the entries would not be touched before they are needed. */
  protected touched = 0;
  /** The keys that are asked for, then where the entries of each begin, with how many they are. */
  private readonly asked: Int32Array;

  constructor({ keys, counts, classes, weights }: TableColumns) {
    this.bits = bitsFor(keys.length, WORDS / 2);
    const buckets = 1 << this.bits;
    this.kernel = tableKernel(TABLE + buckets * BUCKET);
    this.asked = new Int32Array(this.kernel.memory.buffer, 0, MOST_ASKED);
    const words = new Int32Array(this.kernel.memory.buffer, TABLE, buckets * WORDS);
    this.entries = new Int16Array(classes.length);
    for (let e = 0; e < classes.length; e++) this.entries[e] = (weights[e]! << CLASS_BITS) | classes[e]!;
    let first = 0;
    for (let k = 0; k < keys.length; k++) {
      let at = (keys[k]! >>> (KEY_BITS - this.bits)) * WORDS;
      while (words[at] !== 0) at = (at % WORDS === WORDS / 2 - 1 ? at + WORDS / 2 + 1 : at + 1) % words.length;
      words[at] = keys[k]!;
      words[at + WORDS / 2] = (first << CLASS_BITS) | counts[k]!;
      first += counts[k]!;
    }
  }

  /** Adds to `sums` what the features of `ids` weigh, or some of them. */
  add(ids: Int32Array, sums: Int32Array, from = 0, to = ids.length): void {
    if (from === to) return;
    const { kernel, bits, entries, asked } = this;
    for (let k = from; k < to; k++) asked[k - from] = keyOf(ids[k]!);
    kernel.find(0, to - from, TABLE, KEY_BITS - bits, (1 << bits) - 1);
    // What the memory takes long for is asked for in a row, so that one answer needn't wait for another.
    let touched = 0;
    for (let k = 0; k < to - from; k++) touched |= entries[asked[k]! >>> CLASS_BITS]!;
    this.touched = touched;
    for (let k = 0; k < to - from; k++) {
      const place = asked[k]!;
      const first = place >>> CLASS_BITS;
      const last = first + (place & CLASS_MASK);
      for (let e = first; e < last; e++) {
        const entry = entries[e]!;
        sums[entry & CLASS_MASK]! += entry >> CLASS_BITS;
      }
    }
  }
}

/** The two highest of many sums, the first of equal ones, and what lies between them. */
export class TopTwo {
  best = 0;
  second = 0;
  margin = 0;

  read(sums: Int32Array): void {
    let best = 0;
    let second = -1;
    for (let c = 1; c < sums.length; c++) {
      if (sums[c]! > sums[best]!) {
        second = best;
        best = c;
      } else if (second < 0 || sums[c]! > sums[second]!) second = c;
    }
    this.best = best;
    this.second = second;
    this.margin = sums[best]! - sums[second]!;
  }
}

/** The same for two classes, 1 and 2, their weights beside each feature's key: the parser asks it most of all. */
export class PairTable {
  private readonly kernel: TableKernel;
  private readonly bits: number;
  /** The keys that are asked for, and behind them the two sums. */
  private readonly asked: Int32Array;

  constructor({ keys, counts, classes, weights }: TableColumns) {
    this.bits = bitsFor(keys.length, WORDS);
    const buckets = 1 << this.bits;
    this.kernel = tableKernel(TABLE + buckets * BUCKET);
    this.asked = new Int32Array(this.kernel.memory.buffer, 0, TABLE / 4);
    // A word a feature: the weight of 2, that of 1, and the last 16 bits of the key.
    const words = new Int32Array(this.kernel.memory.buffer, TABLE, buckets * WORDS);
    let entry = 0;
    for (let k = 0; k < keys.length; k++) {
      let weighed = 0;
      for (let n = 0; n < counts[k]!; n++, entry++) weighed |= (weights[entry]! & 0xff) << (classes[entry]! * 8 + 8);
      let at = (keys[k]! >>> (KEY_BITS - this.bits)) * WORDS;
      while (words[at] !== 0) at = (at + 1) % words.length;
      words[at] = weighed | (keys[k]! & 0xffff);
    }
  }

  /** Adds to the sums of both classes what the features of `ids` weigh, or some of them. */
  add(ids: Int32Array, sums: Int32Array, from = 0, to = ids.length): void {
    if (from === to) return;
    const { kernel, bits, asked } = this;
    for (let k = from; k < to; k++) asked[k - from] = keyOf(ids[k]!);
    kernel.sumPairs(0, to - from, TABLE, KEY_BITS - bits, (1 << bits) - 1, 4 * MOST_ASKED);
    sums[1]! += asked[MOST_ASKED]!;
    sums[2]! += asked[MOST_ASKED + 1]!;
  }
}

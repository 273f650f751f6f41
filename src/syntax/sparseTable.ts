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

/** The number of slots for so many features, as a power of 2 less one: three in four are full at most. */
function maskFor(features: number): number {
  let bits = 4;
  while (1 << bits < features * 1.33) bits++;
  return (1 << bits) - 1;
}

/** More features than are ever asked for at once. */
const MOST_ASKED = 256;

/** Weights of a linear model: features by their numbers, for each the few classes that it speaks for or against. */
export class SparseTable {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly entries: Int16Array;
  private readonly held = new Int32Array(MOST_ASKED);

  constructor({ keys, counts, classes, weights }: TableColumns) {
    this.mask = maskFor(keys.length);
    // Two words a slot: the feature's key, and where its entries begin with how many they are.
    this.slots = new Int32Array(2 * this.mask + 2);
    this.entries = new Int16Array(classes.length);
    for (let e = 0; e < classes.length; e++) this.entries[e] = (weights[e]! << CLASS_BITS) | classes[e]!;
    let first = 0;
    for (let k = 0; k < keys.length; k++) {
      let slot = keys[k]! & this.mask;
      while (this.slots[2 * slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[2 * slot] = keys[k]!;
      this.slots[2 * slot + 1] = (first << CLASS_BITS) | counts[k]!;
      first += counts[k]!;
    }
  }

  /** Adds to `sums` what the features of `ids` weigh, or some of them. */
  add(ids: Int32Array, sums: Int32Array, from = 0, asked = ids.length): void {
    const { slots, mask, entries, held } = this;
    // What takes the memory long is asked for in rows, without a branch between: so one answer needn't wait for another.
    for (let k = from; k < asked; k++) held[k] = slots[2 * (keyOf(ids[k]!) & mask)]!;
    for (let k = from; k < asked; k++) {
      const key = keyOf(ids[k]!);
      let slot = key & mask;
      for (let own = held[k]!; own !== key && own !== 0; own = slots[2 * slot]!) slot = (slot + 1) & mask;
      held[k] = slots[2 * slot + 1]!;
    }
    for (let k = from; k < asked; k++) {
      const place = held[k]!;
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
  /** A word a slot: the weight of 1, that of 2, and the last 16 bits of the key. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly shift: number;
  private readonly held = new Int32Array(MOST_ASKED);

  constructor({ keys, counts, classes, weights }: TableColumns) {
    // With the first bits of a key for its slot, those and the last 16 are the whole key.
    this.mask = Math.max(0xffff, maskFor(keys.length));
    this.shift = Math.clz32(this.mask) + KEY_BITS - 32;
    this.slots = new Int32Array(this.mask + 1);
    let entry = 0;
    for (let k = 0; k < keys.length; k++) {
      let weighed = 0;
      for (let n = 0; n < counts[k]!; n++, entry++) weighed |= (weights[entry]! & 0xff) << (classes[entry]! * 8 + 8);
      let slot = keys[k]! >>> this.shift;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = weighed | (keys[k]! & 0xffff);
    }
  }

  /** Adds to the sums of both classes what the features of `ids` weigh, or some of them. */
  add(ids: Int32Array, sums: Int32Array, from = 0, asked = ids.length): void {
    const { slots, mask, shift, held } = this;
    let a = 0;
    let b = 0;
    for (let k = from; k < asked; k++) held[k] = slots[keyOf(ids[k]!) >>> shift]!;
    for (let k = from; k < asked; k++) {
      const key = keyOf(ids[k]!);
      let own = held[k]!;
      for (let slot = key >>> shift; ((own ^ key) & 0xffff) !== 0 && own !== 0; own = slots[slot]!)
        slot = (slot + 1) & mask;
      a += (own << 8) >> 24;
      b += own >> 24;
    }
    sums[1]! += a;
    sums[2]! += b;
  }
}

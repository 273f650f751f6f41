import type { TableColumns } from '../../../src/syntax/sparseTable.ts';
import { keyOf } from '../../../src/syntax/templates.ts';

/** How fast weights move, and what their past slopes begin with. */
const RATE = 0.04;
const FIRST = 0.1;

/**
 * The weights of a log-linear model while it learns (AdaGrad: Duchi, Hazan, Singer 2011): for each feature a row with one
 * weight a class, behind it the sums of the squares of their slopes. A weight that is fixed at 0 has an infinite sum.
 */
export class LearningTable {
  size = 0;
  readonly classes: number;
  private readonly numberOf: (id: number) => number;
  private slots: Int32Array;
  private mask: number;
  private rows: Float32Array;
  /** The rows as they were whenever they were to be remembered, added up, and how often that was. */
  private remembered = new Float32Array(0);
  private times = 0;

  /** The class whose weights stay 0, if any. */
  private readonly fixed: number;

  /** `numberOf` gives the number that a feature is known by: its own, or the key that the model's file will have. */
  constructor(classes: number, numberOf: (id: number) => number = (id) => id || 1, bits = 20, fixed = -1) {
    this.classes = classes;
    this.fixed = fixed;
    this.numberOf = numberOf;
    this.slots = new Int32Array(2 << bits);
    this.mask = (1 << bits) - 1;
    this.rows = new Float32Array(2 * classes * 4096);
  }

  /** Where a feature's row begins, or -1 where it has none. */
  find(id: number): number {
    const { slots, mask } = this;
    const key = this.numberOf(id);
    let slot = (key ^ (key >>> 15)) & mask;
    for (;;) {
      const held = slots[2 * slot]!;
      if (held === key) return slots[2 * slot + 1]!;
      if (held === 0) return -1;
      slot = (slot + 1) & mask;
    }
  }

  /** Gives a feature a row and tells where it begins. */
  add(id: number): number {
    const found = this.find(id);
    if (found >= 0) return found;
    if (this.size > this.mask * 0.6) this.grow();
    const at = this.size++ * 2 * this.classes;
    if (at + 2 * this.classes > this.rows.length) {
      const rows = new Float32Array(this.rows.length * 2);
      rows.set(this.rows);
      this.rows = rows;
    }
    this.rows.fill(FIRST, at + this.classes, at + 2 * this.classes);
    if (this.fixed >= 0) this.rows[at + this.classes + this.fixed] = Infinity;
    this.put(this.numberOf(id), at);
    return at;
  }

  private put(key: number, at: number): void {
    let slot = (key ^ (key >>> 15)) & this.mask;
    while (this.slots[2 * slot] !== 0) slot = (slot + 1) & this.mask;
    this.slots[2 * slot] = key;
    this.slots[2 * slot + 1] = at;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    this.mask = this.mask * 2 + 1;
    for (let s = 0; s < old.length; s += 2) if (old[s] !== 0) this.put(old[s]!, old[s + 1]!);
  }

  /** Sums the weights of features by class, and leaves where their rows begin in `found`; -1 stands for none. */
  score(found: Int32Array, sums: Float32Array): void {
    const { rows, classes } = this;
    sums.fill(0);
    for (let k = 0; k < found.length; k++) {
      const at = found[k]!;
      if (at >= 0) for (let c = 0; c < classes; c++) sums[c]! += rows[at + c]!;
    }
  }

  /** Moves the weights of the found features down the slope of the loss for one class. */
  move(found: Int32Array, c: number, slope: number): void {
    const { rows, classes } = this;
    const square = slope * slope;
    for (let k = 0; k < found.length; k++) {
      const at = found[k]!;
      if (at < 0) continue;
      rows[at + classes + c]! += square;
      rows[at + c]! -= (RATE * slope) / Math.sqrt(rows[at + classes + c]!);
    }
  }

  /**
   * A table of the `most` weights whose loss would cost most, by their squares times those of their slopes (LeCun, Denker, Solla
   * 1990), to go on learning with. Features are known by their keys there, and every other weight is fixed at 0.
   */
  strongest(most: number): LearningTable {
    const { rows, classes } = this;
    const worth = (at: number, c: number) =>
      rows[at + c] === 0 ? 0 : rows[at + c]! ** 2 * (rows[at + classes + c]! - FIRST);
    const ranked = new Float32Array(this.size * classes);
    for (let r = 0; r < this.size; r++)
      for (let c = 0; c < classes; c++) ranked[r * classes + c] = worth(r * 2 * classes, c);
    ranked.sort();
    const least = ranked[Math.max(0, ranked.length - most)]!;
    const kept = new LearningTable(classes, keyOf, undefined, this.fixed);
    for (let s = 0; s < this.slots.length; s += 2) {
      if (this.slots[s] === 0) continue;
      const from = this.slots[s + 1]!;
      let to = -1;
      for (let c = 0; c < classes; c++) {
        if (!(worth(from, c) > least)) continue;
        if (to < 0) {
          const before = kept.size;
          to = kept.add(this.slots[s]!);
          if (kept.size > before) kept.rows.fill(Infinity, to + classes, to + 2 * classes);
        }
        kept.rows[to + c]! += rows[from + c]!;
        kept.rows[to + classes + c] = rows[from + classes + c]!;
      }
    }
    return kept;
  }

  /** Remembers the weights as they are now: what is written in the end is the mean of all that was remembered (Polyak 1990). */
  remember(): void {
    if (this.remembered.length === 0) this.remembered = new Float32Array(this.rows.length);
    for (let i = 0; i < this.rows.length; i++) this.remembered[i]! += this.rows[i]!;
    this.times++;
  }

  /** The weights as whole numbers of `unit`, within a byte; what is 0 then is left out. The table knows features by their keys. */
  columns(unit: number): TableColumns {
    const { classes } = this;
    const rows = this.times ? this.remembered : this.rows;
    const one = unit * (this.times || 1);
    const weightOf = (at: number, c: number): number => Math.max(-127, Math.min(127, Math.round(rows[at + c]! / one)));
    const kept: { key: number; at: number }[] = [];
    for (let s = 0; s < this.slots.length; s += 2) {
      if (this.slots[s] === 0) continue;
      const at = this.slots[s + 1]!;
      for (let c = 0; c < classes; c++)
        if (weightOf(at, c) !== 0) {
          kept.push({ key: this.slots[s]!, at });
          break;
        }
    }
    kept.sort((a, b) => a.key - b.key);
    const counts = new Uint8Array(kept.length);
    const byClass: number[] = [];
    const weights: number[] = [];
    kept.forEach(({ at }, k) => {
      for (let c = 0; c < classes; c++) {
        const weight = weightOf(at, c);
        if (weight === 0) continue;
        byClass.push(c);
        weights.push(weight);
        counts[k]!++;
      }
    });
    return {
      keys: Uint32Array.from(kept, ({ key }) => key),
      counts,
      classes: Uint8Array.from(byClass),
      weights: Int8Array.from(weights),
    };
  }
}

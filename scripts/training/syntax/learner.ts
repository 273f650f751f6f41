import type { Chance } from './chance.ts';
import type { LearningTable } from './learningTable.ts';

/** A slope below this moves nothing. */
const FLAT = 0.01;

/** One decision after another of a log-linear model: what is found for it, its scores, and what it learns. */
export class Learner {
  readonly sums: Float32Array;
  private readonly found: Int32Array;
  private readonly shares: Float64Array;
  table: LearningTable;
  private readonly chance: Chance;
  private readonly dropped: number;

  /** `dropped`: the share of features left out of each decision, so that no few decide everything (Hinton and others 2012). */
  constructor(table: LearningTable, features: number, chance: Chance, dropped: number) {
    this.table = table;
    this.found = new Int32Array(features);
    this.sums = new Float32Array(table.classes);
    this.shares = new Float64Array(table.classes);
    this.chance = chance;
    this.dropped = dropped;
  }

  /** Leaves the scores of the classes in `sums`. */
  decide(ids: Int32Array): void {
    const { found, table, dropped, chance } = this;
    for (let k = 0; k < found.length; k++) found[k] = chance.next() < dropped ? -1 : table.find(ids[k]!);
    table.score(found, this.sums);
  }

  /** Raises the probability of one class among all. */
  learn(wanted: number): void {
    const { sums, shares, table, found } = this;
    const all = this.shareOut();
    if (shares[wanted]! > all * (1 - FLAT)) return;
    for (let c = 0; c < sums.length; c++) {
      const slope = shares[c]! / all - (c === wanted ? 1 : 0);
      if (slope >= FLAT || slope <= -FLAT) table.move(found, c, slope);
    }
  }

  /** Raises the probability that the choice falls on one of the cheapest classes; those of negative cost aren't open. */
  learnCheapest(costs: Int32Array, least: number): void {
    const { sums, shares, table, found } = this;
    const all = this.shareOut(costs);
    let right = 0;
    for (let c = 0; c < sums.length; c++) if (costs[c] === least) right += shares[c]!;
    if (right > all * (1 - FLAT)) return;
    for (let c = 0; c < sums.length; c++) {
      const slope = shares[c]! / all - (costs[c] === least ? shares[c]! / right : 0);
      if (slope >= FLAT || slope <= -FLAT) table.move(found, c, slope);
    }
  }

  /** Leaves in `shares` what each open class has of all; the sum is returned. */
  private shareOut(costs?: Int32Array): number {
    const { sums, shares } = this;
    let highest = -Infinity;
    for (let c = 0; c < sums.length; c++) if (sums[c]! > highest && !(costs && costs[c]! < 0)) highest = sums[c]!;
    let all = 0;
    for (let c = 0; c < sums.length; c++) {
      shares[c] = (costs && costs[c]! < 0) || sums[c]! < highest - 12 ? 0 : Math.exp(sums[c]! - highest);
      all += shares[c]!;
    }
    return all;
  }
}

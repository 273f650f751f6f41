import { BLOCK } from '../../../src/syntax/assembly.ts';

/** How fast weights move, and what the squares of their past slopes begin with (AdaGrad: Duchi, Hazan, Singer 2011). */
export const RATE = 0.04;
const FIRST = 0.1;

/** Gives out room in a memory, in bytes. */
export class Room {
  end = 0;
  take(floats: number): number {
    const at = this.end;
    this.end += Math.ceil((4 * floats) / BLOCK) * BLOCK;
    return at;
  }
}

/** Weights in the kernel's memory, with the sums of the squares of their slopes. */
export class Weights {
  readonly at: number;
  /** How far behind each weight its sum stands. */
  readonly past: number;
  private readonly length: number;
  private readonly remembered: Float32Array;
  now = new Float32Array(0);
  private sums = new Float32Array(0);

  constructor(length: number, room: Room) {
    this.length = length;
    this.at = room.take(length);
    this.past = room.take(length) - this.at;
    this.remembered = new Float32Array(length);
  }
  begin(memory: ArrayBuffer, value: () => number): void {
    this.now = new Float32Array(memory, this.at, this.length);
    this.sums = new Float32Array(memory, this.at + this.past, this.length).fill(FIRST);
    for (let i = 0; i < this.length; i++) this.now[i] = value();
  }
  remember(): void {
    for (let i = 0; i < this.length; i++) this.remembered[i]! += this.now[i]!;
  }
  /** The mean of what was remembered so many times, in whole units; what never moved is 0. */
  whole(unit: number, times: number, most: number): number[] {
    const first = Math.fround(FIRST);
    return Array.from(this.remembered, (sum, i) =>
      this.sums[i] === first ? 0 : Math.max(-most, Math.min(most, Math.round(sum / times / unit))),
    );
  }
}

/** Counts how often features occur, roughly: those of one place in the sketch count together. */
export class FeatureCounts {
  private readonly counts = new Uint8Array(1 << 26);

  /** True the moment a feature has occurred `times` times. */
  reaches(id: number, times: number): boolean {
    const at = (Math.imul(id, 0x9e3779b1) >>> 6) & (this.counts.length - 1);
    if (this.counts[at]! < 255) this.counts[at]!++;
    return this.counts[at] === times;
  }
}

/** Writes numbers and columns one after the other, for `ByteReader` to read in the same order. */
export class ByteWriter {
  private readonly parts: Uint8Array[] = [];

  bytes(bytes: Uint8Array | Int8Array): void {
    this.count(bytes.length);
    this.parts.push(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength).slice());
  }
  /** A whole number below 2³², seven bits a byte (LEB128). */
  count(n: number): void {
    const out: number[] = [];
    let rest = n;
    while (rest > 0x7f) {
      out.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    out.push(rest);
    this.parts.push(Uint8Array.from(out));
  }
  text(text: string): void {
    this.bytes(new TextEncoder().encode(text));
  }
  /** Numbers in ascending order, each as its distance from the one before. */
  ascending(numbers: Uint32Array): void {
    this.count(numbers.length);
    let before = 0;
    for (const n of numbers) {
      this.count(n - before);
      before = n;
    }
  }
  whole(): Uint8Array {
    return Buffer.concat(this.parts);
  }
}

export class ByteReader {
  private at = 0;
  private readonly from: Uint8Array;

  constructor(from: Uint8Array) {
    this.from = from;
  }
  bytes(): Uint8Array {
    const length = this.count();
    this.at += length;
    return this.from.subarray(this.at - length, this.at);
  }
  count(): number {
    let n = 0;
    for (let weight = 1; ; weight *= 128) {
      const byte = this.from[this.at++]!;
      n += (byte & 127) * weight;
      if (byte < 128) return n;
    }
  }
  text(): string {
    return new TextDecoder().decode(this.bytes());
  }
  ascending(): Uint32Array {
    const numbers = new Uint32Array(this.count());
    let before = 0;
    for (let i = 0; i < numbers.length; i++) {
      before += this.count();
      numbers[i] = before;
    }
    return numbers;
  }
}

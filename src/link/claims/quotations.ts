import { Numbering } from '../numbering.ts';

/** Words that two quotations must share in a row to be one quotation cut differently. */
const SHARED = 5;
/** Of a shorter quotation all words, but so many at least. */
const FEWEST = 3;

/** The words in quotation marks of claims, in lower case and by number, mark by mark in one row. */
export class Quotations {
  readonly #numbers = new Numbering();
  readonly #words: number[] = [];
  /** Which quotation each word is of. */
  readonly #quotation: number[] = [];
  /** Where each quotation's words begin, and where the last one's end; and each claim's quotations. */
  readonly #from: number[] = [0];
  readonly #claims: number[] = [0];

  /** Adds the quotations of the next claim. */
  add(quotes: readonly string[]): void {
    for (const quote of quotes) {
      for (const word of quote.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []) {
        this.#words.push(this.#numbers.of(word));
        this.#quotation.push(this.#from.length - 1);
      }
      this.#from.push(this.#words.length);
    }
    this.#claims.push(this.#from.length - 1);
  }

  #stretch(claim: number): [from: number, to: number] {
    return [this.#from[this.#claims[claim]!]!, this.#from[this.#claims[claim + 1]!]!];
  }

  /** Whether a claim quotes anything. */
  has(claim: number): boolean {
    const [from, to] = this.#stretch(claim);
    return from < to;
  }

  /** A function that lays out a claim's quotations and gives another that tells whether a claim quotes the same words. */
  comparing(): (claim: number) => (other: number) => boolean {
    const words = Uint32Array.from(this.#words);
    // For each word where the claim laid out has it last, and for each place where it has it before.
    const last = new Int32Array(this.#numbers.words.length).fill(-1);
    const before = new Int32Array(words.length);
    let laid: [from: number, to: number] = [0, 0];
    const same = (i: number, j: number): boolean => {
      const [x, y] = [this.#quotation[i]!, this.#quotation[j]!];
      const [endOfX, endOfY] = [this.#from[x + 1]!, this.#from[y + 1]!];
      const need = Math.min(SHARED, endOfX - this.#from[x]!, endOfY - this.#from[y]!);
      if (need < FEWEST || i + need > endOfX || j + need > endOfY) return false;
      for (let k = 1; k < need; k++) if (words[i + k] !== words[j + k]) return false;
      return true;
    };
    const quotesTheSame = (other: number): boolean => {
      const [from, to] = this.#stretch(other);
      for (let i = from; i < to; i++)
        for (let j = last[words[i]!]!; j >= 0; j = before[j]!) if (same(i, j)) return true;
      return false;
    };
    return (claim) => {
      for (let i = laid[0]; i < laid[1]; i++) last[words[i]!] = -1;
      laid = this.#stretch(claim);
      for (let i = laid[0]; i < laid[1]; i++) {
        before[i] = last[words[i]!]!;
        last[words[i]!] = i;
      }
      return quotesTheSame;
    };
  }
}

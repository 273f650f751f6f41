import type { Vector } from './terms.ts';

/** Vectors of one space of numbered terms, multiplied and added by way of one dense row of weights. */
export class VectorSpace {
  readonly #dense: Float64Array;
  /** The vector that is laid out in the row: often the next product is with the same one. */
  #laid: Vector | null = null;

  constructor(size: number) {
    this.#dense = new Float64Array(size);
  }

  #lay(vector: Vector): void {
    if (this.#laid === vector) return;
    if (this.#laid) for (const term of this.#laid.terms) this.#dense[term] = 0;
    const { terms, weights } = vector;
    for (let i = 0; i < terms.length; i++) this.#dense[terms[i]!] = weights[i]!;
    this.#laid = vector;
  }

  /** The dot product, summed in the order of the smaller vector. */
  dot(a: Vector, b: Vector): number {
    const [small, large] = a.terms.length < b.terms.length ? [a, b] : [b, a];
    this.#lay(large);
    const { terms, weights } = small;
    let sum = 0;
    for (let i = 0; i < terms.length; i++) sum += weights[i]! * this.#dense[terms[i]!]!;
    return sum;
  }

  /** The sum of two vectors: the larger one's terms, then those that only the other has. */
  sum(a: Vector, b: Vector): Vector {
    const [large, small] = a.terms.length >= b.terms.length ? [a, b] : [b, a];
    this.#lay(large);
    const more = small.terms.filter((term) => this.#dense[term] === 0);
    const terms = new Uint32Array(large.terms.length + more.length);
    terms.set(large.terms);
    terms.set(more, large.terms.length);
    for (let i = 0; i < small.terms.length; i++) this.#dense[small.terms[i]!]! += small.weights[i]!;
    const vector = { terms, weights: Float64Array.from(terms, (term) => this.#dense[term]!) };
    this.#laid = vector;
    return vector;
  }
}

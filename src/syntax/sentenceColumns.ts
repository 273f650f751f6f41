import { OUTSIDE, type Word } from './word.ts';

/** Values of no word: what stands beyond the sentence, and the root. */
const NO_TAG = 97;
export const ROOT_TAG = 98;
const ROOT_FORM = 5;
const ROOT_CLASS = 2002;
const UNKNOWN_CLASS = 3000;

/** Kinds of words that part what stands on either side of them, as bits by the number of a tag. */
export type KindsOfTags = Uint8Array;
const KINDS = 6;

/**
 * A sentence as the parser sees it: columns with one place a word, counted from 1; the root behind the last. The room is used
 * again for the next sentence.
 */
export class SentenceColumns {
  length = 0;
  form = new Int32Array(0);
  tag = new Int32Array(0);
  /** The tag that came second. */
  other = new Int32Array(0);
  fine = new Int32Array(0);
  coarse = new Int32Array(0);
  /** For each kind and place the last place up to there with a word of that kind, or 0. */
  private last = new Int32Array(0);
  private readonly kinds: KindsOfTags;

  constructor(kinds: KindsOfTags) {
    this.kinds = kinds;
  }

  begin(words: readonly Word[], tags: Int32Array, others: Int32Array): void {
    const n = words.length;
    this.length = n;
    if (this.form.length < n + 4) {
      const room = () => new Int32Array((n + 4) * 2);
      this.form = room();
      this.tag = room();
      this.other = room();
      this.fine = room();
      this.coarse = room();
      this.last = new Int32Array((n + 4) * 2 * KINDS);
    }
    const { last } = this;
    for (let k = 0; k < KINDS; k++) last[k] = 0;
    for (let i = 1; i <= n; i++) {
      const word = words[i - 1]!;
      this.form[i] = word.form;
      this.tag[i] = tags[i - 1]!;
      this.other[i] = others[i - 1]!;
      this.fine[i] = word.fine || UNKNOWN_CLASS;
      this.coarse[i] = word.coarse || UNKNOWN_CLASS;
      const kinds = this.kinds[tags[i - 1]!]!;
      for (let k = 0; k < KINDS; k++) last[i * KINDS + k] = kinds & (1 << k) ? i : last[(i - 1) * KINDS + k]!;
    }
    this.put(0, OUTSIDE.form, NO_TAG, OUTSIDE.fine);
    this.put(n + 1, ROOT_FORM, ROOT_TAG, ROOT_CLASS);
    this.put(n + 2, OUTSIDE.form, NO_TAG, OUTSIDE.fine);
    this.put(n + 3, OUTSIDE.form, NO_TAG, OUTSIDE.fine);
  }

  private put(i: number, form: number, tag: number, group: number): void {
    this.form[i] = form;
    this.tag[i] = tag;
    this.other[i] = tag;
    this.fine[i] = group;
    this.coarse[i] = group;
  }

  /** The kinds of words that stand between two places, as bits. */
  between(from: number, to: number): number {
    if (from === 0 || to - from < 2) return 0;
    const at = (to - 1) * KINDS;
    let bits = 0;
    for (let k = 0; k < KINDS; k++) if (this.last[at + k]! > from) bits |= 1 << k;
    return bits;
  }
}

/** Which tags part clauses and phrases: verbs, helpers, commas, other signs, conjunctions, and what opens a clause. */
export const kindsOfTags = (tags: readonly { upos: string; penn: string }[]): KindsOfTags =>
  Uint8Array.from(tags, ({ upos, penn }) => {
    if (upos === 'VERB') return 1;
    if (penn === ',') return 2;
    if (upos === 'CCONJ') return 4;
    if (upos === 'PUNCT') return 8;
    if (upos === 'AUX') return 16;
    return upos === 'SCONJ' || penn === 'WP' || penn === 'WDT' ? 32 : 0;
  });

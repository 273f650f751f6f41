/** Numbers for words, from 0 on, in the order in which they are met. */
export class Numbering {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(word: string): number {
    let n = this.#numbers.get(word);
    if (n === undefined) {
      n = this.words.length;
      this.words.push(word);
      this.#numbers.set(word, n);
    }
    return n;
  }
}

import { at, type Lexeme } from './lexemes.ts';
import type { Point } from './point.ts';

/** How many dates are kept in mind, and how far around each its words count as what happened then. */
const kept = 40;
const reach = 6;

interface Told {
  point: Point;
  lexemes: readonly Lexeme[];
  first: number;
  sentence: number;
}

/** What the text has told of with a date so far: what “the verdict” is, in “six weeks after the verdict”. */
export class Happenings {
  private readonly told: Told[] = [];

  add(point: Point, lexemes: readonly Lexeme[], first: number): void {
    this.told.push({ point, lexemes, first, sentence: at(lexemes, first).sentence });
    if (this.told.length > kept) this.told.shift();
  }

  /**
   * When that happened: the date beside which an earlier sentence names it, as a noun or as its verb (“ruling”, “ruled”); else
   * the date told of last in the sentence before, which “the” points back to.
   */
  when(word: string, sentence: number, bare: boolean): Point | null {
    const stem = stemOf(word);
    for (let n = this.told.length - 1; n >= 0; n--)
      if (this.told[n]!.sentence !== sentence && names(this.told[n]!, stem)) return this.told[n]!.point;
    const last = this.told.at(-1);
    return bare && last && sentence - last.sentence === 1 ? last.point : null;
  }
}

/** Within its sentence, so far as the reach goes. */
function names({ lexemes, first, sentence }: Told, stem: string): boolean {
  for (let i = Math.max(0, first - reach); i < Math.min(lexemes.length, first + reach); i++) {
    const x = lexemes[i]!;
    if (x.sentence === sentence && x.kind === 'word' && stemOf(x.lower) === stem) return true;
  }
  return false;
}

/** A word without what makes a noun or a form of its verb: “launched” and “launch”, “resignation” and “resigned”. */
const stemOf = (word: string): string => {
  const bare = word.replace(/(?:ations?|ions?|ments?|ures?|ings?|ed|es|s|e)$/, '');
  return bare.length >= 3 ? bare : word;
};

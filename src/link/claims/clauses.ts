import type { Article } from '../../model/article.ts';
import type { LocalClaim } from '../../model/claim.ts';
import { columnsOf } from '../../model/columns.ts';
import { byLexeme } from '../../model/lexeme.ts';
import { Numbering } from '../numbering.ts';
import { stemOf } from './stem.ts';

const MEANING = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM']);
const LIGHT = new Set(
  (
    'be have do get make go say tell seek intend aim want try plan wish mean that this it which who what will would can could may might ' +
    'should must also commitment need importance willingness readiness eagerness desire intention intent sentiment pledge vow ' +
    'determination resolve'
  ).split(' '),
);
/** So many words of meaning say something by themselves. */
const ENOUGH = 4;
/** Words that turn a clause into its opposite. */
const NEGATORS = new Set(['not', "n't", 'n’t', 'never', 'no', 'none', 'neither', 'nor', 'without', 'lack', 'cannot']);

/**
 * What claims say, clause by clause: the content words of each as stems, each once, by number. All stand in one row, for the
 * claims of ten thousand articles would be half a million sets.
 */
export class Clauses {
  readonly stems: number[] = [];
  /** Which of the stems are names. */
  readonly isName: boolean[] = [];
  /** Where each clause's stems begin, and where the last one's end. */
  readonly from: number[] = [0];
  /** Whether each clause is a denial. */
  readonly negative: boolean[] = [];
  /** Where each claim's clauses begin, and where the last one's end. */
  readonly claims: number[] = [0];
  readonly #numbers = new Numbering();
  readonly #part = byLexeme(({ text, lower, lemma, pos }) => {
    const negates = NEGATORS.has(lower) || NEGATORS.has(lemma);
    return {
      negates,
      stem: !negates && MEANING.has(pos) && !LIGHT.has(lemma) ? this.#numbers.of(stemOf(lemma.toLowerCase())) : -1,
      isName: pos === 'PROPN',
      // A clause ends at a stop or semicolon, and where “and” joins another verb on.
      stops: /^[.;!?]$/.test(text),
      joins: pos === 'CCONJ',
      isVerb: pos === 'VERB' || pos === 'AUX',
      isTo: lower === 'to',
    };
  });

  /** The stems by their numbers. */
  get words(): readonly string[] {
    return this.#numbers.words;
  }

  /** How many different stems there are. */
  get size(): number {
    return this.#numbers.words.length;
  }

  /**
   * Adds what the next claim says. It is denied by its cue (“refuted a merger”) or by its words (“there is no merger”); two
   * denials make an assertion.
   */
  add(article: Article, claim: LocalClaim): void {
    const parts = wordsOf(article, claim).map(this.#part);
    const before = this.negative.length;
    const stems = new Map<number, boolean>();
    let negative = claim.denied;
    const close = (): void => {
      if (stems.size >= 2 || this.negative.length === before) {
        this.negative.push(negative);
        this.from.push(this.stems.length);
        for (const [stem, isName] of stems) this.#put(stem, isName);
      } else for (const stem of stems.keys()) if (!this.#isLast(stem)) this.#put(stem, false);
      stems.clear();
      negative = claim.denied;
    };
    parts.forEach(({ negates, stem, isName, stops, joins, isTo }, i) => {
      // What something is for, behind enough that says what it is, is said besides.
      if (isTo && stems.size >= ENOUGH && parts[i + 1]?.isVerb) close();
      if (negates) negative = !negative;
      else if (stem >= 0) stems.set(stem, isName || stems.get(stem) === true);
      if (stops || (joins && parts[i + 1]?.isVerb)) close();
    });
    if (stems.size > 0 || this.negative.length === before) close();
    this.claims.push(this.negative.length);
  }

  /** Puts a stem at the end of the last clause. */
  #put(stem: number, isName: boolean): void {
    this.stems.push(stem);
    this.isName.push(isName);
    this.from[this.from.length - 1] = this.stems.length;
  }

  /** Whether the last clause holds a stem. */
  #isLast(stem: number): boolean {
    for (let i = this.from.at(-2)!; i < this.stems.length; i++) if (this.stems[i] === stem) return true;
    return false;
  }
}

/** The lexemes that the content's spans cover, in order. */
function wordsOf(article: Article, claim: LocalClaim): number[] {
  const { starts, ends, lexemes } = columnsOf(article);
  return claim.content.flatMap((span) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (ends[mid]! <= span.start) low = mid + 1;
      else high = mid;
    }
    let last = low;
    while (last < starts.length && starts[last]! < span.end) last++;
    return [...lexemes.subarray(low, last)];
  });
}

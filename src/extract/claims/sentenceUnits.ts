import type { Article } from '../../model/article.ts';
import type { Quotation } from './quotations.ts';

/**
 * A sentence as attribution sees it: never cut within a quotation. `first` and `last` (exclusive) count into the tokens;
 * `quoted` is true where no word of it stands outside quotation marks.
 */
export interface Unit {
  first: number;
  last: number;
  block: number;
  quoted: boolean;
}

/** No unit grows beyond this, however long a quotation is left open. */
const LONGEST = 300;

/** For each token the number of the outermost quotation that it stands in, -1 outside. */
export function quotationOfToken(article: Article, outer: readonly Quotation[]): Int32Array {
  const of = new Int32Array(article.tokens.length).fill(-1);
  let q = 0;
  article.tokens.forEach((t, i) => {
    while (q < outer.length && outer[q]!.end <= t.start) q++;
    if (q < outer.length && outer[q]!.start < t.end) of[i] = q;
  });
  return of;
}

/** A run of words longer than this is no sentence but a list or noise: nothing is read in it, and reading stays linear. */
const NO_SENTENCE = 400;

/** “… of all.'' The board”: a stop before a mark of two signs, which the reader takes for apostrophes, ends a sentence. */
const endsBehind = ({ tokens, text }: Article, outer: readonly Quotation[], of: Int32Array, i: number): boolean => {
  const q = outer[of[i]!];
  if (q?.end !== tokens[i]!.end || q.end - q.to !== 2 || of[i + 1] !== -1) return false;
  return /[.?!]/.test(text[q.to - 1]!) && /^\p{Lu}/u.test(tokens[i + 1]!.text);
};

/** The units of an article, in order. */
export function unitsOf(article: Article, outer: readonly Quotation[], quotationOf: Int32Array): Unit[] {
  const { tokens, blocks } = article;
  const units: Unit[] = [];
  const sentences = article.sentences.flatMap((s) => {
    const parts = [{ ...s }];
    for (let i = s.first; i + 2 < s.last; i++)
      if (endsBehind(article, outer, quotationOf, i)) {
        parts.at(-1)!.last = i + 1;
        parts.push({ ...s, first: i + 1 });
      }
    return parts;
  });
  const isWord = (i: number) => tokens[i]!.pos !== 'PUNCT' && tokens[i]!.pos !== 'SYM';
  for (const s of sentences) {
    if (s.last - s.first > NO_SENTENCE) continue;
    const last = units.at(-1);
    const sameQuotation = quotationOf[s.first]! >= 0 && quotationOf[s.first] === quotationOf[s.first - 1];
    const goesOn = sameQuotation || /^\p{Ll}/u.test(tokens[s.first]!.text) || !anyIn(s.first, s.last, isWord);
    if (last && last.block === s.block && last.last === s.first && goesOn && s.last - last.first <= LONGEST)
      last.last = s.last;
    else units.push({ first: s.first, last: s.last, block: s.block, quoted: false });
  }
  for (const u of units) {
    u.quoted = blocks[u.block]!.kind === 'quote' || !anyIn(u.first, u.last, (i) => isWord(i) && quotationOf[i]! < 0);
  }
  return units;
}

function anyIn(first: number, last: number, test: (i: number) => boolean): boolean {
  for (let i = first; i < last; i++) if (test(i)) return true;
  return false;
}

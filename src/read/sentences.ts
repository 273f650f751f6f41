import type { ItemSentence, ItemToken, ItsFunction } from 'wink-nlp';
import type { Block, Sentence, Token } from '../model/article.ts';
import type { Range } from './lines.ts';
import { nlp } from './nlp.ts';

const { its } = nlp;
const lemmaOf = its.lemma as unknown as ItsFunction<string>;
const posOf = its.pos as unknown as ItsFunction<string>;

/**
 * Sentences and tokens of the blocks that are reporting, in order, with offsets into the whole text. What `cuts` covers
 * (markup, footnote marks) is taken out before the tokeniser sees the text: `said.[1] These` ends a sentence.
 * `isRead` leaves out whole blocks, such as those in another language.
 */
export function sentencesOf(
  blocks: readonly Block[],
  cuts: readonly Range[] = [],
  isRead: (block: Block) => boolean = () => true,
): { sentences: Sentence[]; tokens: Token[] } {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  let next = 0;
  blocks.forEach((block, b) => {
    while (next < cuts.length && cuts[next]!.end <= block.start) next++;
    const within: Range[] = [];
    while (next < cuts.length && cuts[next]!.start < block.end) within.push(cuts[next++]!);
    if (block.kind === 'furniture' || !isRead(block)) return;
    const clean = cleaned(block, within);
    let at = 0;
    nlp
      .readDoc(clean.text)
      .sentences()
      .each((s: ItemSentence) => {
        const first = tokens.length;
        s.tokens().each((t: ItemToken) => {
          const value = t.out();
          const found = clean.text.indexOf(value, at);
          if (found < 0 || /^\s*$/.test(value)) return;
          at = found + value.length;
          tokens.push({
            start: clean.offset(found),
            end: clean.offset(at - 1) + 1,
            text: value,
            lower: value.toLowerCase(),
            // wink knows no lemma of some odd tokens (a lone accent).
            lemma: t.out(lemmaOf) ?? value.toLowerCase(),
            pos: t.out(posOf),
          });
        });
        if (tokens.length > first) {
          sentences.push({
            start: tokens[first]!.start,
            end: tokens.at(-1)!.end,
            block: b,
            first,
            last: tokens.length,
          });
        }
      });
  });
  return { sentences, tokens };
}

/** A block's text without its cuts; `offset` leads from a place in it back to the article. Ask in rising order. */
function cleaned(block: Block, cuts: readonly Range[]): { text: string; offset(at: number): number } {
  if (cuts.length === 0) return { text: block.exact, offset: (at) => block.start + at };
  const pieces: { at: number; from: number }[] = [];
  let text = '';
  let from = block.start;
  for (const cut of [...cuts, { start: block.end, end: block.end }]) {
    if (cut.start > from) {
      pieces.push({ at: text.length, from });
      text += block.exact.slice(from - block.start, cut.start - block.start);
    }
    // Words on both sides of a cut stay apart: `said.[1]These`.
    const [before, after] = [text.at(-1), block.exact[cut.end - block.start]];
    if (before && after && /[\p{L}\p{N}.!?”"’]/u.test(before) && /[\p{L}\p{N}]/u.test(after) && !isMarkup(block, cut))
      text += ' ';
    from = Math.max(from, cut.end);
  }
  let piece = 0;
  return {
    text,
    offset(at) {
      while (piece > 0 && pieces[piece]!.at > at) piece--;
      while (piece + 1 < pieces.length && pieces[piece + 1]!.at <= at) piece++;
      return pieces[piece]!.from + at - pieces[piece]!.at;
    },
  };
}

/** Emphasis may stand within a word; a footnote mark or a link's address never does. */
const isMarkup = (block: Block, cut: Range): boolean => {
  const first = block.exact[cut.start - block.start];
  return cut.end - cut.start <= 3 && (first === '*' || first === '_' || first === '`' || first === '~');
};

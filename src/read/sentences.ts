import type { ItsFunction } from 'wink-nlp';
import type { Block, Sentence, Token } from '../model/article.ts';
import { mendedEnds } from './boundaries.ts';
import type { Range } from './lines.ts';
import { nlp } from './nlp.ts';

/** The package types what its column functions take too narrowly. */
const column = (f: unknown): ItsFunction<string> => f as ItsFunction<string>;
const valueOf = column(nlp.its.value);
const lemmaOf = column(nlp.its.lemma);
const posOf = column(nlp.its.pos);
const spanOf = column(nlp.its.span);

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
    const start = tokens.length;
    const ends: number[] = [];
    const doc = nlp.readDoc(clean.text);
    // Asked for column by column: an object for every token costs a third of the time.
    const all = doc.tokens();
    const values = all.out(valueOf) as unknown as string[];
    const lemmas = all.out(lemmaOf) as unknown as (string | undefined)[];
    const tags = all.out(posOf) as unknown as string[];
    const spans = doc.sentences().out(spanOf) as unknown as [number, number][];
    let at = 0;
    let sentence = 0;
    values.forEach((value, i) => {
      const found = clean.text.indexOf(value, at);
      if (found >= 0 && value.trim() !== '') {
        at = found + value.length;
        const lower = value.toLowerCase();
        const offset = clean.offset(found);
        // wink knows no lemma of some odd tokens (a lone accent).
        const lemma = lemmas[i] ?? lower;
        tokens.push({ start: offset, end: clean.offset(at - 1) + 1, text: value, lower, lemma, pos: tags[i]! });
      }
      if (i === spans[sentence]?.[1]) {
        sentence++;
        if (tokens.length > (ends.at(-1) ?? start)) ends.push(tokens.length);
      }
    });
    if (tokens.length > (ends.at(-1) ?? start)) ends.push(tokens.length);
    let first = start;
    for (const last of mendedEnds(tokens, start, ends)) {
      sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, block: b, first, last });
      first = last;
    }
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

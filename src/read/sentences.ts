import type { ItsFunction } from 'wink-nlp';
import type { Block, Sentence, Token } from '../model/article.ts';
import { type Cut, cutOut, cutsWithin } from '../model/cutOut.ts';
import { lowerCase } from '../model/lowerCase.ts';
import { plainApostrophes } from '../model/plainApostrophes.ts';
import { mendedEnds } from './boundaries.ts';
import { withoutLongRuns } from './longRuns.ts';
import { its, readDoc } from './nlp.ts';
import { taggable } from './taggable.ts';

/** The package types what its column functions take too narrowly. */
const column = (f: unknown): ItsFunction<string> => f as ItsFunction<string>;
const valueOf = column(its.value);
const lemmaOf = column(its.lemma);
const posOf = column(its.pos);
const spanOf = column(its.span);

/**
 * Sentences and tokens of the blocks that are reporting, in order, with offsets into the whole text. What `cuts` covers
 * (markup, footnote marks) is taken out before the tokeniser sees the text: `said.[1] These` ends a sentence.
 * `isRead` leaves out whole blocks, such as those in another language.
 */
export function sentencesOf(
  text: string,
  blocks: readonly Block[],
  cuts: readonly Cut[] = [],
  isRead: (block: Block) => boolean = () => true,
): { sentences: Sentence[]; tokens: Token[] } {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  blocks.forEach((block, b) => {
    if (block.kind === 'furniture' || !isRead(block)) return;
    const clean = cutOut(text, cutsWithin(cuts, block.start, block.end), block.start, block.end);
    const start = tokens.length;
    const ends: number[] = [];
    const plain = plainApostrophes(clean.text);
    const tagged = withoutLongRuns(taggable(plain));
    const doc = readDoc(tagged);
    // Asked for column by column: an object for every token costs a third of the time.
    const all = doc.tokens();
    const values = all.out(valueOf) as unknown as string[];
    const lemmas = all.out(lemmaOf) as unknown as (string | undefined)[];
    const tags = all.out(posOf) as unknown as string[];
    const spans = doc.sentences().out(spanOf) as unknown as [number, number][];
    let at = 0;
    let sentence = 0;
    values.forEach((value, i) => {
      const found = tagged.indexOf(value, at);
      if (found >= 0 && value.trim() !== '') {
        at = found + value.length;
        const word = plain.slice(found, at);
        const lower = lowerCase(word);
        // wink knows no lemma of some odd tokens (a lone accent), nor of what it has not seen as it is spelt.
        const lemma = (word === value && lemmas[i]) || lower;
        tokens.push({ start: clean.start(found), end: clean.end(at), text: word, lower, lemma, pos: tags[i]! });
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

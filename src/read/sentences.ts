import type { ItemSentence, ItemToken, ItsFunction } from 'wink-nlp';
import type { Block, Sentence, Token } from '../model/article.ts';
import { nlp } from './nlp.ts';

const { its } = nlp;

/** Sentences and tokens of the blocks that are reporting, in order, with offsets into the whole text. */
export function sentencesOf(blocks: readonly Block[]): { sentences: Sentence[]; tokens: Token[] } {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  blocks.forEach((block, b) => {
    if (block.kind === 'furniture') return;
    const doc = nlp.readDoc(block.exact);
    let at = block.start;
    doc.sentences().each((s: ItemSentence) => {
      const first = tokens.length;
      s.tokens().each((t: ItemToken) => {
        const value = t.out();
        const start = block.start + block.exact.indexOf(value, at - block.start);
        at = start + value.length;
        if (/^\s*$/.test(value)) return;
        tokens.push({
          start,
          end: at,
          text: value,
          lower: value.toLowerCase(),
          lemma: t.out(its.lemma as unknown as ItsFunction<string>),
          pos: t.out(its.pos as unknown as ItsFunction<string>),
        });
      });
      if (tokens.length > first) {
        sentences.push({ start: tokens[first]!.start, end: at, block: b, first, last: tokens.length });
      }
    });
  });
  return { sentences, tokens };
}

import type { Article, Token } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';
import { overlap } from '../../model/span.ts';
import { tokenAt } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';

/** An article's tokens with what every step asks of them. */
export interface View {
  article: Article;
  text: string;
  tokens: readonly Token[];
  /** Number of the sentence that each token stands in. */
  sentence: Int32Array;
  /** 1 where the token belongs to a date. */
  masked: Uint8Array;
  /** 1 for each sentence whose capitals say nothing: headings in title case or in capitals. */
  shouting: Uint8Array;
  /** Token → ISO 3166-1 alpha-3, for each token of a state's name, people or seat; filled once runs are cut. */
  stateAt: ReadonlyMap<number, string>;
  /** Words that the article also prints in lower case. */
  lowerCase: ReadonlySet<string>;
  trees: Trees;
  /** The node that heads tokens `first` to `last` (exclusive) in their tree: the one whose head lies outside; -1 where none stands there. */
  nodeOf(first: number, last: number): number;
}

const capital = /^[^\p{L}]*[\p{Lu}\p{Lt}\p{Lo}]/u;
/** Written as a name may be: with a capital, or in a script that has none. */
export const isCapital = (s: string): boolean => {
  const c = s.charCodeAt(0);
  return c < 128 ? c >= 65 && c <= 90 : capital.test(s);
};
const isWord = (s: string): boolean => /^\p{L}/u.test(s);

/** Prepares an article for the steps. */
export function viewOf(article: Article, dates: readonly DateMention[], trees: Trees): View {
  const { tokens, sentences } = article;
  const sentence = new Int32Array(tokens.length);
  const masked = new Uint8Array(tokens.length);
  const shouting = new Uint8Array(sentences.length);
  const lowerCase = new Set<string>();
  let d = 0;
  sentences.forEach((s, i) => {
    let capitals = 0;
    let longWords = 0;
    for (let t = s.first; t < s.last; t++) {
      const token = tokens[t]!;
      sentence[t] = i;
      while (d < dates.length && dates[d]!.end <= token.start) d++;
      if (d < dates.length && overlap(dates[d]!, token)) masked[t] = 1;
      if (token.text.length > 3 && isWord(token.text)) {
        longWords++;
        if (isCapital(token.text)) capitals++;
      }
      if (token.text === token.lower && isWord(token.text) && !isCapital(token.text)) lowerCase.add(token.lower);
    }
    const kind = article.blocks[s.block]?.kind;
    const heading = kind === 'title' || kind === 'heading';
    if (heading ? longWords > 2 && capitals > longWords * 0.6 : longWords > 8 && capitals === longWords)
      shouting[i] = 1;
  });
  const nodeOf = (first: number, last: number): number => {
    const { start } = tokens[first]!;
    const { end } = tokens[last - 1]!;
    const from = tokenAt(trees, start);
    let to = from;
    while (to < trees.places.length && trees.places[to]!.start < end) to++;
    for (let n = from; n < to; n++) if (trees.heads[n]! < from || trees.heads[n]! >= to) return n;
    return -1;
  };
  return {
    article,
    text: article.text,
    tokens,
    sentence,
    masked,
    shouting,
    lowerCase,
    stateAt: new Map(),
    trees,
    nodeOf,
  };
}

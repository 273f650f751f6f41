import type { Article, Token } from '../model/article.ts';
import { lowerCase } from '../model/lowerCase.ts';

/** Tokens as columns, a fifth of the size: what follows from the text is left out. A lemma that is the word is ''. */
export interface PackedTokens {
  starts: number[];
  ends: number[];
  lemmas: string[];
  pos: string[];
  /** Words that markup stands within, by their place in the columns: the text alone would spell it out. */
  words?: [at: number, word: string][] | undefined;
}

export function packTokens({ text, tokens }: Article): PackedTokens {
  const words = tokens.flatMap((t, at): [number, string][] =>
    t.text === text.slice(t.start, t.end) ? [] : [[at, t.text]],
  );
  return {
    starts: tokens.map((t) => t.start),
    ends: tokens.map((t) => t.end),
    lemmas: tokens.map((t) => (t.lemma === t.lower ? '' : t.lemma)),
    pos: tokens.map((t) => t.pos),
    ...(words.length > 0 && { words }),
  };
}

/** One string for each word, however many articles hold it. */
const words = new Map<string, string>();
function one(word: string): string {
  const held = words.get(word);
  if (held !== undefined) return held;
  words.set(word, word);
  return word;
}

/** The articles whose tokens were asked for last have them whole; so many. */
const whole = 24;
const recent = new Map<object, Token[]>();

/**
 * An article whose tokens are made when they are asked for: the tokens of ten thousand articles take more memory than all
 * else that is known of them, and are needed one article after the other.
 */
export function withTokens(article: Omit<Article, 'tokens'>, packed: PackedTokens): Article {
  const { text } = article;
  const starts = Uint32Array.from(packed.starts);
  const ends = Uint32Array.from(packed.ends);
  const lemmas = packed.lemmas.map(one);
  const pos = packed.pos.map(one);
  const spelt = new Map(packed.words);
  const make = (): Token[] =>
    lemmas.map((lemma, i): Token => {
      const [start, end] = [starts[i]!, ends[i]!];
      const word = spelt.get(i) ?? text.slice(start, end);
      const lower = lowerCase(word);
      return { start, end, text: word, lower, lemma: lemma || lower, pos: pos[i]! };
    });
  return Object.defineProperty({ ...article } as Article, 'tokens', {
    enumerable: true,
    get(this: object) {
      const held = recent.get(lemmas);
      if (held) return held;
      const tokens = make();
      recent.set(lemmas, tokens);
      if (recent.size > whole) recent.delete(recent.keys().next().value!);
      return tokens;
    },
  });
}

import type { Article, Token } from '../model/article.ts';
import { type Columns, holdColumns } from '../model/columns.ts';
import { lexemeAt, lexemeOf } from '../model/lexeme.ts';
import { lowerCase } from '../model/lowerCase.ts';

/** Tokens as columns, a tenth of the size: what is said of a word stands once in an article. */
export interface PackedTokens {
  starts: number[];
  ends: number[];
  /** Which of the lexemes each is. */
  of: number[];
  /** A lemma that is the word in small letters is ''. */
  lexemes: [text: string, lemma: string, pos: string][];
}

export function packTokens({ tokens }: Article): PackedTokens {
  const places = new Map<number, number>();
  const lexemes: PackedTokens['lexemes'] = [];
  const of = tokens.map(({ text, lower, lemma, pos }) => {
    const { id } = lexemeOf(text, lemma, pos);
    const place = places.get(id) ?? lexemes.push([text, lemma === lower ? '' : lemma, pos]) - 1;
    places.set(id, place);
    return place;
  });
  return { starts: tokens.map((t) => t.start), ends: tokens.map((t) => t.end), of, lexemes };
}

/** The articles whose tokens were asked for last have them whole; so many. */
const whole = 24;
const recent = new Map<Columns, Token[]>();

const tokensOf = ({ starts, ends, lexemes }: Columns): Token[] =>
  Array.from(lexemes, (id, i): Token => {
    const { text, lower, lemma, pos } = lexemeAt(id);
    return { start: starts[i]!, end: ends[i]!, text, lower, lemma, pos };
  });

/**
 * An article whose tokens are made when they are asked for: the tokens of ten thousand articles take more memory than all
 * else that is known of them. Linking and comparing make do with their columns.
 */
export function withTokens(article: Omit<Article, 'tokens'>, packed: PackedTokens): Article {
  const ids = packed.lexemes.map(([text, lemma, pos]) => lexemeOf(text, lemma || lowerCase(text), pos).id);
  const columns: Columns = {
    starts: Uint32Array.from(packed.starts),
    ends: Uint32Array.from(packed.ends),
    lexemes: Uint32Array.from(packed.of, (n) => ids[n]!),
  };
  const made = Object.defineProperty({ ...article } as Article, 'tokens', {
    enumerable: true,
    get() {
      const held = recent.get(columns);
      if (held) return held;
      const tokens = tokensOf(columns);
      recent.set(columns, tokens);
      if (recent.size > whole) recent.delete(recent.keys().next().value!);
      return tokens;
    },
  });
  holdColumns(made, columns);
  return made;
}

import type { Article } from './article.ts';
import { type Lexeme, lexemeAt, lexemeOf } from './lexeme.ts';

/** An article's tokens as columns, for who goes through all of them: no object for each. */
export interface Columns {
  starts: Uint32Array;
  ends: Uint32Array;
  /** Ids. */
  lexemes: Uint32Array;
}

const known = new WeakMap<object, Columns>();

/** Keeps the columns that an article's tokens were, or will be, made of. */
export function holdColumns(article: Article, columns: Columns): void {
  known.set(article, columns);
}

export function columnsOf(article: Pick<Article, 'tokens'>): Columns {
  const held = known.get(article);
  if (held) return held;
  const { tokens } = article;
  const columns = {
    starts: Uint32Array.from(tokens, (t) => t.start),
    ends: Uint32Array.from(tokens, (t) => t.end),
    lexemes: Uint32Array.from(tokens, (t) => lexemeOf(t.text, t.lemma, t.pos).id),
  };
  known.set(article, columns);
  return columns;
}

/** The lexemes of an article's tokens from `first` to `last` (exclusive), in order. */
export function lexemesOf({ lexemes }: Columns, first = 0, last = lexemes.length): Lexeme[] {
  const found: Lexeme[] = [];
  for (let i = first; i < last; i++) found.push(lexemeAt(lexemes[i]!));
  return found;
}

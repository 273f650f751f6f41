import type { Token } from './article.ts';
import { lowerCase } from './lowerCase.ts';

/** What all tokens of one spelling, lemma and part of speech have in common: one object for them, in whatever article. */
export interface Lexeme extends Omit<Token, 'start' | 'end'> {
  /** Its place among all that this process has met. */
  id: number;
}

const met: Lexeme[] = [];
const bySpelling = new Map<string, Lexeme[]>();

export function lexemeOf(text: string, lemma: string, pos: string): Lexeme {
  let alike = bySpelling.get(text);
  if (!alike) {
    alike = [];
    bySpelling.set(text, alike);
  }
  for (const held of alike) if (held.lemma === lemma && held.pos === pos) return held;
  const lexeme = { id: met.length, text, lower: alike[0]?.lower ?? lowerCase(text), lemma, pos };
  met.push(lexeme);
  alike.push(lexeme);
  return lexeme;
}

export const lexemeAt = (id: number): Lexeme => met[id]!;

/** What is worked out of lexemes, once for each: an edition holds millions of tokens and some ten thousand lexemes. */
export function byLexeme<T extends number | object>(work: (lexeme: Lexeme) => T): (id: number) => T {
  const known: T[] = [];
  return (id) => {
    let held = known[id];
    if (held === undefined) {
      held = work(met[id]!);
      known[id] = held;
    }
    return held;
  };
}

import type { Token } from '../../model/article.ts';
import { POSSESSIVE } from './lexicon/phrases.ts';

const INNER = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);
const NOUNS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const isGenitive = (t: Token) => t.pos === 'PART' && /^['’]s?$/.test(t.lower);

/** A noun phrase without what hangs on it: determiner to head. `last` is exclusive. */
export interface Phrase {
  first: number;
  last: number;
  /** The token of its head: the last noun. */
  head: number;
}

/** The noun phrases of tokens [first, last), in order: one pass over the parts of speech. */
export function nounPhrases(tokens: readonly Token[], first: number, last: number): Phrase[] {
  const phrases: Phrase[] = [];
  let i = first;
  while (i < last) {
    const t = tokens[i]!;
    const starts = INNER.has(t.pos) || t.pos === 'PRON';
    if (!starts) {
      i++;
      continue;
    }
    let end = i + 1;
    if (t.pos !== 'PRON' || POSSESSIVE.has(t.lower)) {
      while (end < last) {
        const n = tokens[end]!;
        const fits =
          INNER.has(n.pos) || isGenitive(n) || (n.lower === '-' && end + 1 < last && INNER.has(tokens[end + 1]!.pos));
        // A new determiner after a noun begins another phrase.
        if (!fits || (n.pos === 'DET' && NOUNS.has(tokens[end - 1]!.pos))) break;
        end++;
      }
    }
    let head = end - 1;
    while (head > i && !NOUNS.has(tokens[head]!.pos)) head--;
    if (NOUNS.has(tokens[head]!.pos) || t.pos === 'DET') phrases.push({ first: i, last: end, head });
    i = end;
  }
  return phrases;
}

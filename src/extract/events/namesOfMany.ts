import type { Token } from '../../model/article.ts';
import { likePast } from './lexicon/namesOfMany.ts';

/** A common noun with a capital is a name as well: “the Rovers”. */
const isName = ({ pos, text }: Token): boolean => pos === 'PROPN' || (pos === 'NOUN' && /^\p{Lu}/u.test(text));

/**
 * Names that the article treats as many, by their last words: “the Rovers are”, “The Rovers win”, “several Rovers”. Not those
 * in capitals: the letters of “US” are one.
 */
export function namesOfMany(tokens: readonly Token[]): Set<string> {
  const many = new Set<string>();
  tokens.forEach((t, i) => {
    if (!isName(t) || !/[a-z]s$/.test(t.text) || many.has(t.text)) return;
    const next = tokens[i + 1];
    let first = i;
    while (tokens[first - 1] && isName(tokens[first - 1]!)) first--;
    const before = tokens[first - 1]?.lower ?? '';
    if (/^(?:these|those|several|many|both)$/.test(before)) many.add(t.text);
    const goes = next?.pos === 'VERB' && next.lower === next.lemma && !likePast.has(next.lower);
    if (before !== 'the' || (!goes && !/^(?:are|were|have)$/.test(next?.lower ?? ''))) return;
    // “Talks with the Rovers have failed”, “the Lynx and the Rovers are”: the verb is of more than this name.
    const ahead = tokens[first - 2];
    if (ahead?.pos !== 'ADP' && ahead?.pos !== 'CCONJ') many.add(t.text);
  });
  return many;
}

import type { ItsFunction } from 'wink-nlp';
import { isOwnWord, its, readDoc } from '../../../read/nlp.ts';

const idOf = its.uniqueId as unknown as ItsFunction<number>;
const posOf = its.pos as unknown as ItsFunction<string>;

const memo = new Map<string, string | null>();

function lookUp(lower: string): string | null {
  const tokens = readDoc(lower).tokens();
  const [id] = tokens.out(idOf) as unknown as number[];
  if (tokens.length() !== 1 || id === undefined || !isOwnWord(id)) return null;
  return (tokens.out(posOf) as unknown as string[])[0] ?? null;
}

/** The usual part of speech of an English word (or of the singular of a plural), or null for one the lexicon lacks. */
export function dictionaryPos(lower: string): string | null {
  let pos = memo.get(lower);
  if (pos !== undefined) return pos;
  pos = lookUp(lower);
  if (pos === null && lower.endsWith('s') && lower.length > 4) pos = lookUp(lower.slice(0, -1));
  // Bounded, so that memory doesn't grow with the corpus.
  if (memo.size > 50_000) memo.clear();
  memo.set(lower, pos);
  return pos;
}

/** True for an ordinary English word: one that a name in capitals isn't explained by. */
export const isOrdinary = (lower: string): boolean => {
  const pos = dictionaryPos(lower);
  return pos !== null && pos !== 'PROPN';
};

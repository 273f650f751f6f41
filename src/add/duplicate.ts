import { plainAddress } from './sameAddress.ts';

/** A text that the edition holds already, as a new one is compared with it. */
export interface Held {
  file: string;
  url: string | null;
  /** The outlet's id. */
  source: string | null;
  text: string;
}

export interface Duplicate {
  file: string;
  /** `shared words` is no copy of what is held: a reprint by another outlet, or a later version; all others are. */
  how: 'same address' | 'same text' | 'near copy' | 'shared words';
}

/** Whether what was found is a copy of what is held. */
export const isCopy = (found: Duplicate | null): boolean => found !== null && found.how !== 'shared words';

/** Shingles of five words: the size at which chance matches of news prose become rare (Broder 1997). */
const width = 5;
/** A resemblance (Jaccard) from which two texts count as copies of one another. */
const near = 0.7;
/** The part of the shorter text's shingles from which two texts share most of their words. */
const mostly = 0.6;

/**
 * The article held already that the new one repeats, the surest kind first; null where it is new. What two outlets print
 * in the same words is a report of each: agencies' stories are reprinted.
 */
export function findDuplicate(article: Omit<Held, 'file'>, held: readonly Held[]): Duplicate | null {
  const address = article.url && plainAddress(article.url);
  const sameAddress = address && held.find((h) => h.url && plainAddress(h.url) === address);
  if (sameAddress) return { file: sameAddress.file, how: 'same address' };
  const words = wordsOf(article.text);
  const mine = shinglesOf(words);
  let best: Duplicate | null = null;
  let most = 0;
  for (const h of held) {
    const theirs = wordsOf(h.text);
    const reprint = article.source !== null && h.source !== null && article.source !== h.source;
    if (!reprint && sameList(theirs, words)) return { file: h.file, how: 'same text' };
    const { jaccard, ofShorter } = overlapOf(mine, shinglesOf(theirs));
    const how = !reprint && jaccard >= near ? 'near copy' : ofShorter >= mostly ? 'shared words' : null;
    const rank = jaccard + ofShorter / 10 + (how === 'near copy' ? 2 : 0);
    if (how && rank > most) {
      most = rank;
      best = { file: h.file, how };
    }
  }
  return best;
}

/** Words as numbers: the same word, the same number, in all calls. */
const numbers = new Map<string, number>();
function wordsOf(text: string): number[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size + 1);
    return numbers.size;
  });
}

const sameList = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((n, i) => n === b[i]);

/** Each as one number, mixed from those of its words: that two different ones get the same is rarer than matters here. */
function shinglesOf(words: readonly number[]): Set<number> {
  const set = new Set<number>();
  for (let i = 0; i + width <= words.length; i++) {
    let mixed = 0;
    for (let j = i; j < i + width; j++) mixed = Math.imul(mixed ^ words[j]!, 0x9e3779b1) ^ (mixed >>> 15);
    set.add(mixed);
  }
  return set;
}

function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): { jaccard: number; ofShorter: number } {
  if (!a.size || !b.size) return { jaccard: 0, ofShorter: 0 };
  let shared = 0;
  for (const s of a) if (b.has(s)) shared++;
  return { jaccard: shared / (a.size + b.size - shared), ofShorter: shared / Math.min(a.size, b.size) };
}

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
  const known = new Set(words);
  const joined = words.join(' ');
  const mine = shinglesOf(words);
  let best: Duplicate | null = null;
  let most = 0;
  for (const h of held) {
    const theirs = wordsOf(h.text);
    const reprint = article.source !== null && h.source !== null && article.source !== h.source;
    if (!reprint && theirs.join(' ') === joined) return { file: h.file, how: 'same text' };
    // What shares few words cannot share word sequences; those of all held articles would take seconds.
    const least = mostly * Math.min(words.length, theirs.length);
    if (theirs.reduce((n, w) => n + (known.has(w) ? 1 : 0), 0) < least) continue;
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

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function shinglesOf(words: readonly string[]): Set<string> {
  const set = new Set<string>();
  for (let i = 0; i + width <= words.length; i++) set.add(words.slice(i, i + width).join(' '));
  return set;
}

function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): { jaccard: number; ofShorter: number } {
  if (!a.size || !b.size) return { jaccard: 0, ofShorter: 0 };
  let shared = 0;
  for (const s of a) if (b.has(s)) shared++;
  return { jaccard: shared / (a.size + b.size - shared), ofShorter: shared / Math.min(a.size, b.size) };
}

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

/** The part of the shingles by which those held are looked up (Broder's sketch, every eighth); texts of fewer are looked up by all. */
const sampled = 8;
const allBelow = 100;
/** A candidate shares half as much of that part as a copy would on average. */
const candidate = mostly / 2;

/** The texts that an edition holds, looked up by what they say: a thousand cost a new one no more than ten. */
export interface Shelf {
  add(held: Held): void;
  find(article: Omit<Held, 'file'>): Duplicate | null;
}

export function shelfOf(all: readonly Held[]): Shelf {
  const addresses = new Map<string, Held>();
  const entries: { held: Held; size: number; part: number }[] = [];
  const places = new Map<number, number[]>();
  const add = (held: Held): void => {
    const address = held.url && plainAddress(held.url);
    if (address && !addresses.has(address)) addresses.set(address, held);
    const shingles = shinglesOf(wordsOf(held.text));
    const part = shingles.size < allBelow ? 1 : 1 / sampled;
    for (const s of shingles) {
      if (part < 1 && (s >>> 3) % sampled !== 0) continue;
      const list = places.get(s);
      if (list) list.push(entries.length);
      else places.set(s, [entries.length]);
    }
    entries.push({ held, size: shingles.size, part });
  };
  for (const held of all) add(held);
  return {
    add,
    find(article) {
      const address = article.url && plainAddress(article.url);
      const same = address && addresses.get(address);
      if (same) return { file: same.file, how: 'same address' };
      const words = wordsOf(article.text);
      const mine = shinglesOf(words);
      const counts = new Map<number, number>();
      for (const s of mine) for (const n of places.get(s) ?? []) counts.set(n, (counts.get(n) ?? 0) + 1);
      const near = [...counts].flatMap(([n, shared]) => {
        const { size, part } = entries[n]!;
        return shared >= candidate * part * Math.min(mine.size, size) ? [n] : [];
      });
      const held = near.sort((a, b) => a - b).map((n) => entries[n]!.held);
      return nearestOf(article, words, held);
    },
  };
}

/** The same where what is held is looked up but once. */
export const findDuplicate = (article: Omit<Held, 'file'>, held: readonly Held[] | Shelf): Duplicate | null =>
  ('find' in held && 'add' in held ? held : shelfOf(held as readonly Held[])).find(article);

/**
 * The article held already that the new one repeats, the surest kind first; null where it is new. What two outlets print
 * in the same words is a report of each: agencies' stories are reprinted.
 */
function nearestOf(article: Omit<Held, 'file'>, words: readonly number[], held: readonly Held[]): Duplicate | null {
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
  // What is shorter than one is one.
  const long = Math.min(width, words.length);
  for (let i = 0; long > 0 && i + long <= words.length; i++) {
    let mixed = 0;
    for (let j = i; j < i + long; j++) mixed = Math.imul(mixed ^ words[j]!, 0x9e3779b1) ^ (mixed >>> 15);
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

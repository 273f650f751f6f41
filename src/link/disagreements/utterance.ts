import { stemOf } from '../claims/stem.ts';
import { synonymsOf } from '../claims/synonyms.ts';

/** A word of a quotation, as it is compared, and where it stands in it. */
export interface Word {
  key: string;
  start: number;
  end: number;
}

/** Words that come and go when something is written down, and change nothing. */
const small = new Set(['a', 'an', 'the', 'and', 'that']);
/** Of fewer words all but one must be the same; two alone say too little, and more than the last are a speech. */
const fewest = 5;
const least = 3;
const most = 120;
/** So much of what two quotations both hold must be in common, of all words and of those that mean something. */
const SAME = 0.7;
const SAME_TELLING = 0.75;
/** So many words at an end that both have and that differ are a change; more are two ways to go on. */
const tail = 3;

/** The words of a quotation. What stands between a closing and the next opening straight mark is the outlet's. */
export function wordsOf(quote: string): Word[] {
  const outlets = [...quote.matchAll(/[,.?!]"\s[^"]{1,200}\s"/g)].map((m) => [m.index, m.index + m[0].length] as const);
  return [...quote.matchAll(/[\p{L}\p{N}]+(?:['’‘]\p{L}+)?|&/gu)]
    .filter(({ index }) => !outlets.some(([from, to]) => index >= from && index < to))
    .map(({ 0: word, index }) => ({
      key: word === '&' ? 'and' : word.toLowerCase().replace(/[’‘]/g, "'"),
      start: index,
      end: index + word.length,
    }));
}

/** What a word in common is worth, and what a word that only one of them has costs. */
const [MATCH, GAP] = [2, 1];

/** Pairs of words in common and in order, of the stretch that two quotations share (local alignment: Smith and Waterman 1981). */
function matched(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const worth = Array.from({ length: a.length + 1 }, () => new Int16Array(b.length + 1));
  let [endA, endB] = [0, 0];
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const both = a[i - 1]!.key === b[j - 1]!.key ? worth[i - 1]![j - 1]! + MATCH : worth[i - 1]![j - 1]! - GAP;
      worth[i]![j] = Math.max(0, both, worth[i - 1]![j]! - GAP, worth[i]![j - 1]! - GAP);
      if (worth[i]![j]! > worth[endA]![endB]!) [endA, endB] = [i, j];
    }
  const pairs: [number, number][] = [];
  for (let [i, j] = [endA, endB]; worth[i]![j]! > 0; ) {
    const own = worth[i]![j]!;
    const same = a[i - 1]!.key === b[j - 1]!.key;
    if (own === worth[i - 1]![j - 1]! + (same ? MATCH : -GAP)) {
      if (same) pairs.push([i - 1, j - 1]);
      [i, j] = [i - 1, j - 1];
    } else if (own === worth[i - 1]![j]! - GAP) i--;
    else j--;
  }
  return pairs.reverse();
}

/** Spelt apart or together, with “s” or “z”, “our” or “or”, with or without points: one word all the same. */
const letters = (words: readonly Word[]): string =>
  words
    .filter((w) => !small.has(w.key))
    .map((w) => w.key)
    .join('')
    .replaceAll('z', 's')
    .replaceAll('our', 'or');

/** One word for another is a change of wording; a second that no dictionary puts for the first says something else, but in a speech. */
const [OTHERS, EACH] = [1, 16];
const areAlike = (a: readonly Word[], b: readonly Word[]): boolean => {
  const stems = b.map((w) => stemOf(w.key));
  return a.some((w) => stems.includes(stemOf(w.key)) || stems.some((s) => synonymsOf(stemOf(w.key)).has(s)));
};

/** How two quotations stand to each other: of two utterances, of one in the same words, or of one in other words, and where. */
type Comparison = 'other' | 'same' | { a: [first: number, last: number]; b: [first: number, last: number] };

const without = (words: readonly Word[], places: readonly number[]): Word[] =>
  words.filter((_, i) => !places.includes(i));

/** Words that mean something by themselves. */
const telling = (words: readonly Word[]): number => words.filter((w) => w.key.length > 3).length;

/**
 * Compares two quotations word by word. One that begins later or ends sooner is a shorter quotation and no other wording; words
 * changed between words that both have, or left out there without a mark, make one.
 */
export function compared(a: readonly Word[], b: readonly Word[]): Comparison {
  if (Math.min(a.length, b.length) < least || Math.max(a.length, b.length) > most) return 'other';
  const pairs = matched(a, b);
  const short = Math.min(a.length, b.length);
  if (pairs.length === 0) return 'other';
  const [first, last] = [pairs[0]!, pairs.at(-1)!];
  const common = [a.slice(first[0], last[0] + 1), b.slice(first[1], last[1] + 1)] as const;
  const shorter = common[0].length <= common[1].length ? common[0] : common[1];
  if (short < fewest) {
    if (Math.abs(a.length - b.length) > 1 && pairs.length < short) return 'other';
    if (pairs.length < short - 1) return 'other';
  } else {
    const shared = pairs.map(([i]) => a[i]!);
    if (pairs.length < shorter.length * SAME || pairs.length < Math.min(short * 0.5, most)) return 'other';
    // “A grave breach of trust”, “a serious breach of trust”: a word that stands for another is in common, too.
    const [x, y] = [
      without(
        a,
        pairs.map(([i]) => i),
      ),
      without(
        b,
        pairs.map(([, j]) => j),
      ),
    ];
    const instead = x.filter((w) => telling([w]) > 0 && areAlike([w], y)).length;
    if (telling(shared) + instead < telling(shorter) * SAME_TELLING) return 'other';
  }
  const changes: Exclude<Comparison, string>[] = [];
  const steps: [number, number][] = [...pairs.slice(1), [a.length, b.length]];
  let [i, j] = first;
  // Before the first word in common both must have something else, and no more than a few words.
  const note = (fromA: number, toA: number, fromB: number, toB: number) => {
    if (letters(a.slice(fromA, toA)) !== letters(b.slice(fromB, toB)))
      changes.push({ a: [fromA, toA], b: [fromB, toB] });
  };
  const isEnd = (m: number, n: number) => m > 0 && n > 0 && m <= tail && n <= tail;
  if (isEnd(first[0], first[1])) note(0, first[0], 0, first[1]);
  for (const [nextI, nextJ] of steps) {
    const ends = nextI === a.length && nextJ === b.length;
    if (!ends || isEnd(nextI - i - 1, nextJ - j - 1)) note(i + 1, nextI, j + 1, nextJ);
    [i, j] = [nextI, nextJ];
  }
  if (changes.length === 0) return 'same';
  const others = changes.filter((c) => {
    const [x, y] = [a.slice(...c.a), b.slice(...c.b)].map((words) => words.filter((w) => w.key.length > 3));
    return x!.length > 0 && y!.length > 0 && !areAlike(x!, y!);
  });
  if (others.length > OTHERS + Math.floor(shorter.length / EACH)) return 'other';
  return { a: [changes[0]!.a[0], changes.at(-1)!.a[1]], b: [changes[0]!.b[0], changes.at(-1)!.b[1]] };
}

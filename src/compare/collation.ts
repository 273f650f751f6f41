import { stemOf } from '../link/claims/stem.ts';

/** A word of a witness as it stands, with its punctuation; `added` where the base text doesn't have it. */
export interface CollatedWord {
  text: string;
  added: boolean;
}
/** What one witness has in one column; empty where it has nothing there. */
export type Reading = CollatedWord[];
/** Columns from left to right, in each a reading of every witness in the order given, the base text's first. */
export type Collation = Reading[][];

/** A word by its stem, without punctuation: “elevates” and “elevating” are one. */
const keyOf = (word: string): string =>
  stemOf(
    word
      .toLowerCase()
      .replace(/[’']s$/, '')
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  );
/** Articles and prepositions stand everywhere; where they alone would be aligned, the other words weigh more. */
const isSmall = (word: string): boolean =>
  /^(?:an?|the|of|to|in|on|at|by|for|from|with|and|or|as|its|their)$/i.test(word);

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w));

/** For each word of the base the word of the other that it is, or −1: the heaviest common subsequence (Needleman and Wunsch 1970, no cost for gaps). */
function align(base: readonly string[], other: readonly string[]): number[] {
  const best = Array.from({ length: base.length + 1 }, () => new Int32Array(other.length + 1));
  const [a, b] = [base.map(keyOf), other.map(keyOf)];
  for (let i = base.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--) {
      const same = a[i] === b[j] && a[i] !== '' ? best[i + 1]![j + 1]! + (isSmall(base[i]!) ? 1 : 3) : 0;
      best[i]![j] = Math.max(same, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  const matched: number[] = [];
  for (let i = 0, j = 0; i < base.length; i++) {
    while (j < other.length && best[i]![j] === best[i]![j + 1]) j++;
    const taken = j < other.length && best[i]![j] !== best[i + 1]![j];
    matched.push(taken ? j++ : -1);
  }
  return matched;
}

/** Readings by slot: slot 2i is what stands before word i of the base, slot 2i + 1 that word. */
function slotsOf(base: readonly string[], other: readonly string[], matched: readonly number[]): Reading[] {
  const slots: Reading[] = Array.from({ length: 2 * base.length + 1 }, () => []);
  let from = 0;
  let at = 0;
  const put = (until: number, next: number): void => {
    // Words in place of words of the base stand under the first of these; words that only come in between them.
    const slot = next > at ? 2 * at + 1 : 2 * next;
    for (const text of other.slice(from, until)) slots[slot]!.push({ text, added: true });
  };
  matched.forEach((j, i) => {
    if (j < 0) return;
    put(j, i);
    slots[2 * i + 1]!.push({ text: other[j]!, added: false });
    [from, at] = [j + 1, i + 1];
  });
  put(other.length, base.length);
  return slots;
}

/**
 * Several wordings of one statement, word under word, after the steps of the Gothenburg model (tokenise, normalise, align, lay out;
 * Dekker et al. 2015). The first of `wordings` is the base text, all others are aligned with it.
 */
export function collationOf(wordings: readonly string[]): Collation {
  const [base = [], ...others] = wordings.map(wordsOf);
  const matches = others.map((o) => align(base, o));
  const slots = [
    slotsOf(
      base,
      base,
      base.map((_, i) => i),
    ),
    ...others.map((o, n) => slotsOf(base, o, matches[n]!)),
  ];
  const columns: { readings: Reading[]; key: string; small: boolean }[] = [];
  for (let s = 0; s <= 2 * base.length; s++) {
    const readings = slots.map((w) => w[s]!);
    const word = s % 2 === 1 ? (s - 1) / 2 : null;
    if (word === null && readings.every((r) => r.length === 0)) continue;
    // Neighbours that the same witnesses have stand in one column, and a small word with the one behind it.
    const key = word === null ? `between ${s}` : matches.map((m) => (m[word]! < 0 ? '-' : '+')).join('');
    const small = word !== null && isSmall(base[word]!);
    const last = columns.at(-1);
    if (last && word !== null && (last.key === key || (last.small && !last.key.startsWith('between')))) {
      last.readings = last.readings.map((r, w) => [...r, ...readings[w]!]);
      last.small &&= small;
      last.key = key;
    } else columns.push({ readings, key, small });
  }
  return columns.map((c) => c.readings);
}

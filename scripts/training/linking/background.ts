import { stemOf } from '../../../src/extract/events/stem.ts';
import { hashOf } from '../../../src/link/events/background.ts';

/** So many words of the list are kept: half as many tell two happenings apart as well, all of them no better. */
const known = 20_000;
/** Words of an article of middling length. */
const length = 300;
/** By so much the rarity grows from one level to the next. */
const step = 0.25;

/**
 * Rarity of stems from words in the order of their frequency. By Zipf's law (1949; Mandelbrot's constant 2.7) the word at rank r is
 * every 10·(r + 2.7)th of a text; the words of one stem add up; an article of 300 words holds it with 1 − e^(−300 f).
 */
export function backgroundOf(words: readonly string[]): { step: number; levels: string[] } {
  const share = new Map<string, number>();
  words.slice(0, known).forEach((word, rank) => {
    if (!/[\p{L}\p{N}]/u.test(word)) return;
    const stem = stemOf(word);
    share.set(stem, (share.get(stem) ?? 0) + 0.1 / (rank + 2.7));
  });
  const rows: number[][] = [];
  const taken = new Set<number>();
  for (const [stem, f] of [...share].sort((a, b) => b[1] - a[1])) {
    const hash = hashOf(stem);
    // Of two stems with one hash the commoner keeps it.
    if (taken.has(hash)) continue;
    taken.add(hash);
    const level = Math.round(-Math.log(1 - Math.exp(-length * f)) / step);
    while (rows.length <= level) rows.push([]);
    rows[level]!.push(hash);
  }
  return {
    step,
    levels: rows.map((row) => Buffer.from(row.sort((a, b) => a - b).flatMap(bytesOf)).toString('base64')),
  };
}

const bytesOf = (hash: number): number[] => [hash >> 16, (hash >> 8) & 255, hash & 255];

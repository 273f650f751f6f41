import { englishMonths } from '../../model/months.ts';
import { lacks } from './sketch.ts';

const months: ReadonlySet<string> = new Set(englishMonths);
const isCount = (word: string): boolean => /\d/.test(word) || months.has(word);

/** The days and numbers of a sentence, and the names in it: its first word may be one by chance. */
function countsAndNames(words: string): [counts: string[], names: string[]] {
  const [, ...all] = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [all.filter(isCount), all.filter((word) => !isCount(word) && /^\p{Lu}/u.test(word))];
}

/**
 * Whether a sentence names whom a former one, given by its sketch, did not, and gives a day or a number that it did not, too: an edit puts
 * right the one or the other; where both are new, another happening is told, however like the sentences are.
 */
export const namesAndCountsOthers = (sketch: string, words: string): boolean =>
  countsAndNames(words).every((some) => lacks(sketch, some.join(' ')));

/** Whether a sentence names something, and neither that nor a day or number in it is new to the former one. */
export function namesAndCountsTheSame(sketch: string, words: string): boolean {
  const [counts, names] = countsAndNames(words);
  return names.length > 0 && !lacks(sketch, [...counts, ...names].join(' '));
}

/** Whether a sentence gives its day with the year: told elsewhere in the same words, it tells of the same. */
export const givesItsDay = (words: string): boolean =>
  /\b\d{4}\b/.test(words) &&
  /\b\d{1,2}\b/.test(words) &&
  (words.match(/\p{L}+/gu) ?? []).some((word) => months.has(word));

import { englishMonths } from '../../model/months.ts';
import { lacks } from './sketch.ts';

const months: ReadonlySet<string> = new Set(englishMonths);
const isCount = (word: string): boolean => /\d/.test(word) || months.has(word);

/**
 * Whether a sentence names whom a former one, given by its sketch, did not, and gives a day or a number that it did not, too: an edit puts
 * right the one or the other; where both are new, another happening is told, however like the sentences are.
 */
export function namesAndCountsOthers(sketch: string, words: string): boolean {
  const [, ...all] = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [counts, others] = [all.filter(isCount), all.filter((word) => !isCount(word))];
  return lacks(sketch, counts.join(' ')) && lacks(sketch, others.filter((word) => /^\p{Lu}/u.test(word)).join(' '));
}

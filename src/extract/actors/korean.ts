import { surnames, syllable } from './lexicon/korean.ts';

/** “Jae-sung”: two syllables, the second in small letters. */
export function isKoreanGiven(printed: string): boolean {
  const [first, second, third] = printed.toLowerCase().split('-');
  return third === undefined && second !== undefined && syllable.test(first!) && syllable.test(second);
}

/** True for a surname as Koreans have it, before the given name. */
export const isKoreanSurname = (lower: string): boolean => surnames.has(lower);

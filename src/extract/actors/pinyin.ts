import { surnames } from './lexicon/pinyin.ts';

/** True for a surname that stands before its given name where names are written in pinyin. */
export const isPinyinSurname = (lower: string): boolean => surnames.has(lower);

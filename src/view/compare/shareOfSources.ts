import { allOf, count, none } from '../count.ts';

/** “three of five sources”, “both sources”, “the one source”; “none of nine statements”. */
export const ofAll = (n: number, all: number, one = 'source'): string =>
  n < all ? `${none(n)} of ${count(all, one)}` : allOf(all, one);

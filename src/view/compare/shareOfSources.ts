import { count, spell } from '../count.ts';

/** “three of five sources”, “both sources”, “the one source” */
export const ofAll = (n: number, all: number): string =>
  n < all
    ? `${spell(n)} of ${count(all, 'source')}`
    : all === 1
      ? 'the one source'
      : all === 2
        ? 'both sources'
        : `all ${count(all, 'source')}`;

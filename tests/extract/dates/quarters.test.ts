import { describe, expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

describe('quarters and halves', () => {
  test.each([
    ['Sales fell in the third quarter.', ['the third quarter → 2012-35']],
    ['Sales fell in the third quarter of 2009.', ['the third quarter of 2009 → 2009-35']],
    ['Sales fell in Q3 2009.', ['Q3 2009 → 2009-35']],
    ['Sales fell in the first quarter of last year.', ['the first quarter of last year → 2012-33']],
    ['Sales fell in its 2009 fourth quarter.', ['2009 fourth quarter → 2009-36']],
    ['Sales fell in the first half of 2009.', ['the first half of 2009 → 2009-01/2009-06']],
    ['She scored in the first quarter of the match and the second half.', []],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});

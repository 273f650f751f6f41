import { describe, expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

describe('days whose month stands elsewhere', () => {
  test.each([
    ['He came on the 13th, and left.', ['the 13th → 2013-03-13']],
    [
      'It fell on 3 May 1990. On the 28th of that month it stood.',
      ['3 May 1990 → 1990-05-03', 'the 28th of that month → 1990-05-28'],
    ],
    ['They return on the 15th day of next month.', ['the 15th day of next month → 2013-04-15']],
    ['He came on the 13th and 14th, and left.', ['the 13th → 2013-03-13']],
    ['He made putts on the 15th and 17th holes.', []],
    ['On the 19th floor, in the 19th round, he met the 3rd brigade.', []],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});

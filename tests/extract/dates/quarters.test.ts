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
    ['Sales fell in H1 2009 and rose in 2H 2009.', ['H1 2009 → 2009-01/2009-06', '2H 2009 → 2009-07/2009-12']],
    ['Sales fell in 3Q 2009 and Q4/2010.', ['3Q 2009 → 2009-35', 'Q4/2010 → 2010-36']],
    ['Sales fell in H2 of last year.', ['H2 of last year → 2012-07/2012-12']],
    [
      'Sales fell in the third quarter. Sales were five in the year-ago quarter, and six in the year-earlier period.',
      ['the third quarter → 2012-35', 'year-ago quarter → 2011-35', 'year-earlier period → 2011-35'],
    ],
    ['Sales were five in the year-ago first quarter.', ['year-ago first quarter → 2012-33']],
    ['Sales were five in the year-ago quarter.', []],
    ['The H1 gate and its 2H crew were shut.', []],
    ['She scored in the first quarter of the match and the second half.', []],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});

test('a quarter of a year of its own is known to the firm alone', () => {
  expect(datesOf('It sold ten ferries in the first quarter of the financial year.', friday)).toEqual([]);
  expect(datesOf('It sold ten ferries in the first quarter of fiscal 2012.', friday)).toHaveLength(1);
});

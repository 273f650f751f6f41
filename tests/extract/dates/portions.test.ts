import { describe, expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

describe('a part of a month or a year', () => {
  test.each([
    ['It rained in the first half of May 2011.', ['the first half of May 2011 → 2011-05-01/2011-05-15']],
    ['It rained in the second half of April 2011.', ['the second half of April 2011 → 2011-04-16/2011-04-30']],
    ['It rained in the second half of last year.', ['the second half of last year → 2012-07/2012-12']],
    ['It rained in the first three months of 2011.', ['the first three months of 2011 → 2011-01/2011-03']],
    ['It rained in the last four months of 2011.', ['the last four months of 2011 → 2011-09/2011-12']],
    ['It rained in the last week of April 2011.', ['the last week of April 2011 → 2011-04-24/2011-04-30']],
    ['It rained in the second week of April 2011.', ['the second week of April 2011 → 2011-04-08/2011-04-14']],
    ['It rained in the opening ten days of June 2011.', ['the opening ten days of June 2011 → 2011-06-01/2011-06-10']],
    ['It rained on the last day of February 2012.', ['the last day of February 2012 → 2012-02-29']],
    ['The first month of 2011 was wet.', ['The first month of 2011 → 2011-01']],
    ['The third three weeks of May and the first half of the game were dull.', ['May → 2012-05']],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});

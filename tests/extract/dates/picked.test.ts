import { describe, expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

describe('times counted from today', () => {
  test.each([
    ['It rained yesterday and rains today.', ['yesterday → 2013-03-21', 'today → 2013-03-22']],
    ['It rained the day before yesterday.', ['the day before yesterday → 2013-03-20']],
    ['It rained last night.', ['last night → 2013-03-21']],
    [
      'It rained last week, last month and last year.',
      ['last week → 2013-03-11/2013-03-17', 'last month → 2013-02', 'last year → 2012'],
    ],
    ['It will rain next week.', ['next week → 2013-03-25/2013-03-31']],
    ['It rained last January.', ['last January → 2013-01']],
    ['It rained last May.', ['last May → 2012-05']],
    ['It will rain next January.', ['next January → 2014-01']],
    ['It rained over the weekend.', ['the weekend → 2013-03-16/2013-03-17']],
    ['It will rain over the weekend.', ['the weekend → 2013-03-23/2013-03-24']],
    [
      "It will be done by the end of the year, or by month's end.",
      ['the end of the year → 2013', "month's end → 2013-03"],
    ],
    ['It rained in the week of March 4.', ['the week of March 4 → 2013-03-04/2013-03-10']],
    ["He said that last year's rain was worse.", ['last year → 2012']],
    ['The past three months and the last two years were wet; they rested for a week.', []],
    ['He is now, currently and recently in The News Today.', []],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});

import { describe, expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

describe('the nth weekday of a month', () => {
  test.each([
    ['The pilots meet on the first Tuesday in November.', ['the first Tuesday in November → 2013-11-05']],
    ['They met on the second Monday of February.', ['the second Monday of February → 2013-02-11']],
    ['The last Thursday in May 2015 was windy.', ['The last Thursday in May 2015 → 2015-05-28']],
    ['It opened on the 3rd Friday of April 2011.', ['the 3rd Friday of April 2011 → 2011-04-15']],
    ['It was the first Tuesday of the month.', ['the first Tuesday of the month → 2013-03-05']],
    ['They sail on the second Wednesday of next month.', ['the second Wednesday of next month → 2013-04-10']],
    [
      'They vote on the first Tuesday after the first Monday in November.',
      ['the first Tuesday after the first Monday in November → 2013-11-05'],
    ],
    ['In 2010 the fifth Friday of February came and went.', ['2010 → 2010']],
    ['They meet on the first Monday of every month, and every first Sunday in May.', []],
    ['The first Tuesday was dry.', ['Tuesday → 2013-03-19']],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});

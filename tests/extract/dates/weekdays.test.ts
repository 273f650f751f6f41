import { describe, expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

describe('days of the week', () => {
  test.each([
    ['The vote was on Tuesday.', ['Tuesday → 2013-03-19']],
    ['The vote was on Friday.', ['Friday → 2013-03-22']],
    ['The vote will be on Tuesday.', ['Tuesday → 2013-03-26']],
    ['The trial begins Monday.', ['Monday → 2013-03-25']],
    ['He was expected to leave on Monday.', ['Monday → 2013-03-25']],
    ['He said on Friday that she was shot Thursday night.', ['Friday → 2013-03-22', 'Thursday night → 2013-03-21']],
    [
      'He was seen last Friday, and this past Wednesday too.',
      ['last Friday → 2013-03-15', 'this past Wednesday → 2013-03-20'],
    ],
    ['They meet on Monday of the following week.', ['Monday of the following week → 2013-03-25']],
    ['They met on Tuesday of last week.', ['Tuesday of last week → 2013-03-12']],
    ['They met on Tuesday the twelfth.', ['Tuesday the twelfth → 2013-03-12']],
    ['Every Monday and on Sundays he reads the Sunday Times and watches Saturday Night Live.', []],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});

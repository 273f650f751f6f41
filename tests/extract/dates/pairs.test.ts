import { describe, expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

describe('as many weekdays as days', () => {
  test.each([
    [
      'It rained on Saturday and Sunday, March 16 and 17.',
      ['Saturday → 2013-03-16', 'Sunday → 2013-03-17', 'March 16 → 2013-03-16', '17 → 2013-03-17'],
    ],
    [
      'It rained Friday and Saturday, 15–16 March.',
      ['Friday → 2013-03-15', 'Saturday → 2013-03-16', '15–16 March → 2013-03-15/2013-03-16'],
    ],
    [
      'It rained on Saturday, March 16, and Sunday, March 17.',
      ['Saturday, March 16 → 2013-03-16', 'Sunday, March 17 → 2013-03-17'],
    ],
    ['It rained on Wednesday and Thursday, March 7.', ['Wednesday → 2013-03-20', 'Thursday, March 7 → 2013-03-07']],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});

describe('one weekday to the other', () => {
  test.each([
    ['The lock will be shut Monday to Wednesday.', ['Monday to Wednesday → 2013-03-25/2013-03-27']],
    ['It will rain from Saturday until Tuesday.', ['from Saturday until Tuesday → 2013-03-23/2013-03-26']],
    ['It rained from Saturday to Monday.', ['from Saturday to Monday → 2013-03-16/2013-03-18']],
    ['It rained between Monday and Thursday.', ['between Monday and Thursday → 2013-03-18/2013-03-21']],
    ['It rained on Thursday and Monday.', ['Thursday → 2013-03-21', 'Monday → 2013-03-18']],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});

describe('a weekday with its day', () => {
  test.each([
    ['It sank on Friday the 13th of May 2011.', ['Friday the 13th of May 2011 → 2011-05-13']],
    ['It sank on Monday, the 4th of March.', ['Monday, the 4th of March → 2013-03-04']],
    ['It sank on Friday the 13th.', ['Friday the 13th → 2012-07-13']],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});

describe('the weekend of a day', () => {
  test.each([
    ['It rained over the weekend of 2-3 March.', ['2-3 March → 2013-03-02/2013-03-03']],
    ['It will rain on the weekend of April 6.', ['the weekend of April 6 → 2013-04-06/2013-04-07']],
    [
      'It rained on the weekend of Saturday, 9 February.',
      ['the weekend of Saturday, 9 February → 2013-02-09/2013-02-10'],
    ],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});

import { describe, expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

describe('names that hold a day or a month', () => {
  test.each([
    ['The October Revolution and the July Crisis are taught.', []],
    ['The Good Friday Agreement and the Easter Rising are taught.', []],
    ['Black September and Red October are taught.', []],
    ['Manic Monday and Sheffield Wednesday are sung of.', []],
    ['Tuesday Holt came to the quay.', []],
    ['The Thursday Pilots Club met.', []],
    ['On Tuesday Holt came to the quay.', ['Tuesday → 2013-03-19']],
    ['On Good Friday 2012 Holt came to the quay.', ['Good Friday 2012 → 2012-04-06']],
    ['The July gale and the October fire sank nine boats.', ['July → 2012-07', 'October → 2012-10']],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});

describe('a fall that is no autumn', () => {
  test.each([
    ['Weak trade explains most of this fall.', []],
    ['This fall in prices hurt the port.', []],
    ['The pier was idle for most of this fall.', ['this fall → 2013-23']],
    ['The pier opens this fall.', ['this fall → 2013-23']],
    ['The pier burned last fall in his absence.', ['last fall → 2012-23']],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});

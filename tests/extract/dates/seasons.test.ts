import { describe, expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

describe('seasons', () => {
  test.each([
    ['The pier was built in spring 2004.', ['spring 2004 → 2004-21']],
    ['The pier was built in the summer of 1943.', ['the summer of 1943 → 1943-22']],
    ['The pier was built last summer.', ['last summer → 2012-22']],
    ['The pier will open this autumn.', ['this autumn → 2013-23']],
    ['The pier was built in the winter.', ['the winter → 2012-24']],
    ['The pier was built in the summer of ’69.', ['the summer of ’69 → 1969-22']],
    ['The 1999/2000 winter was mild.', ['1999/2000 → 1999/2000']],
    ['The fall of the house came in spring water near the Winter Palace.', []],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});

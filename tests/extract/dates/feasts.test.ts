import { describe, expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

describe('feasts', () => {
  test.each([
    ['It opened on Christmas Eve.', ['Christmas Eve → 2012-12-24']],
    ['It opened on Good Friday 2010.', ['Good Friday 2010 → 2010-04-02']],
    ['It opened on New Year’s Day 2004.', ['New Year’s Day 2004 → 2004-01-01']],
    ['It opened last Thanksgiving.', ['Thanksgiving → 2012-11-22']],
    [
      'It opened on Christmas Day and Christmas Eve 2010.',
      ['Christmas Day → 2010-12-25', 'Christmas Eve 2010 → 2010-12-24'],
    ],
    [
      'It opened on Easter Sunday and Easter Monday 2010.',
      ['Easter Sunday → 2010-04-04', 'Easter Monday 2010 → 2010-04-05'],
    ],
    ['They sold Christmas trees on a good friday.', []],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});

test('what is named after a feast or lasts longer than it has not its day', () => {
  expect(datesOf('Profits rose in the Christmas sales.', friday)).toEqual([]);
  expect(
    datesOf('Profits rose in the Christmas and New Year sales.', friday).filter((d) => d.startsWith('Chr')),
  ).toEqual([]);
  expect(datesOf('The mill burned at Christmas and was sold.', friday)).toEqual(['Christmas → 2012-12-25']);
});

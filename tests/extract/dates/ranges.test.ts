import { expect, test } from 'vitest';
import { readDates } from '../../../src/extract/dates/index.ts';
import { articleOf, datesOf, friday } from './read.ts';

test('a range comes after its two ends, which are marked as parts', () => {
  const found = readDates(articleOf('She visits the islands from April 16 to 19.', friday));
  expect(found.map((d) => [d.exact, d.edtf, d.part])).toEqual([
    ['April 16', '2013-04-16', 'start'],
    ['19', '2013-04-19', 'end'],
    ['from April 16 to 19', '2013-04-16/2013-04-19', undefined],
  ]);
});

test.each([
  ['It rained between 2005 and 2008.', 'between 2005 and 2008 → 2005/2008'],
  ['It rained 16–19 April 2003.', '16–19 April 2003 → 2003-04-16/2003-04-19'],
  ['It rained from May 3, 2009, to June 9, 2009.', 'from May 3, 2009, to June 9, 2009 → 2009-05-03/2009-06-09'],
  ['It rained between May 3, 2009, and June 9, 2010.', 'between May 3, 2009, and June 9, 2010 → 2009-05-03/2010-06-09'],
  [
    'It rained from Monday, March 4, through Friday, March 8.',
    'from Monday, March 4, through Friday, March 8 → 2013-03-04/2013-03-08',
  ],
  ['It rained 15–18 May, 1989.', '15–18 May, 1989 → 1989-05-15/1989-05-18'],
  ['It rained from 3 to 7 June, 2011.', 'from 3 to 7 June, 2011 → 2011-06-03/2011-06-07'],
  ['It rained in the 2010/11 season.', '2010/11 → 2010/2011'],
  ['It rained in the 2010/2011 season.', '2010/2011 → 2010/2011'],
  ['It rained from November to February 1990.', 'from November to February 1990 → 1989-11/1990-02'],
  ['It will rain from 28 April to 2 May.', 'from 28 April to 2 May → 2013-04-28/2013-05-02'],
])('%s', (text, range) => {
  expect(datesOf(text, friday)).toEqual([range]);
});

test('two dates side by side are no range', () => {
  expect(datesOf('It rained in 2005 and 2008.', friday)).toEqual(['2005 → 2005', '2008 → 2008']);
  expect(datesOf('It rained on May 3, 2009, and June 9, 2009.', friday)).toEqual([
    'May 3, 2009 → 2009-05-03',
    'June 9, 2009 → 2009-06-09',
  ]);
  expect(datesOf('The vote moved from 2008 back to 2005.', friday)).toEqual(['2008 → 2008', '2005 → 2005']);
});

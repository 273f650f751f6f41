import { expect, test } from 'vitest';
import { datesOf } from './read.ts';

const friday = '2013-03-22';

test.each([
  ['The harbour opened on 31 January 2004.', ['31 January 2004 → 2004-01-31']],
  ['The harbour opened on January 31st, 2004.', ['January 31st, 2004 → 2004-01-31']],
  ['Builders struck on Tuesday.', ['Tuesday → 2013-03-19']],
  ['Builders will strike on Tuesday.', ['Tuesday → 2013-03-26']],
  ['The ferry sank last month.', ['last month → 2013-02']],
  ['The ferry sank two years ago.', ['two years ago → 2011']],
  ['Sales fell in the third quarter.', ['the third quarter → 2012-35']],
  ['They met in the 1980s.', ['the 1980s → 198X']],
  ['They met last week.', ['last week → 2013-03-11/2013-03-17']],
])('%s', (text, dates) => {
  expect(datesOf(text, friday)).toEqual(dates);
});

test('a range comes after its two ends, which are marked as parts', () => {
  expect(datesOf('She visits the islands from April 16 to 19.', friday)).toEqual([
    'April 16 → 2013-04-16',
    '19 → 2013-04-19',
    'from April 16 to 19 → 2013-04-16/2013-04-19',
  ]);
});

test.each([
  'The plant makes the Su-35 and the S-400.',
  'Some 90,000 personnel took part in the 19th round.',
  'It may rain, and they march on.',
  'Call 555 2019 1234 or see page 1998.',
  'They won 3-1 and ate 1/2 of the cake.',
  'The Sunday Times and the Morning Post carried it.',
  'The past three months were wet; it rained for two years.',
])('no date in “%s”', (text) => {
  expect(datesOf(text, friday)).toEqual([]);
});

test('a day without any year keeps its year open', () => {
  expect(datesOf('The dam broke on March 3rd.')).toEqual(['March 3rd → XXXX-03-03']);
});

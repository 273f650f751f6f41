import { expect, test } from 'vitest';
import { anchorOf } from '../../../src/extract/dates/anchor.ts';
import { articleOf, datesOf, friday } from './read.ts';

test('publication is the anchor where it is known', () => {
  expect(anchorOf(articleOf('It rained.', friday))).toMatchObject({ edtf: friday, basis: 'published' });
});

test('an address that holds a date says when', () => {
  const article = articleOf('It rained on Monday.', undefined, 'url: https://example.org/news/2013/03/22/rain\n');
  expect(anchorOf(article)).toMatchObject({ edtf: friday, basis: 'address' });
});

test('“this year” with an anniversary whose first year is named gives the year', () => {
  const text =
    'On January 31st the two ports met, on the 75th anniversary of their treaty this year. It was signed in October 1949.';
  expect(anchorOf(articleOf(text))).toMatchObject({ edtf: '2024', basis: 'anniversary' });
  expect(datesOf(text)).toContain('January 31st → 2024-01-31');
  expect(datesOf(text)).toContain('this year → 2024');
});

test('an anniversary without “this year” or without a beginning gives none', () => {
  expect(anchorOf(articleOf('The ports marked the 75th anniversary of their ties.'))).toBeNull();
  expect(datesOf('The dam broke on March 3rd, on its 75th anniversary this year.')).toEqual(['March 3rd → XXXX-03-03']);
});

test('else the latest day told of is the earliest that it can be', () => {
  const anchor = anchorOf(
    articleOf('The ports met on November 12, 2014. They had met in May 2009. Talks go on this year.'),
  );
  expect(anchor).toMatchObject({ min: '2014-11-12', basis: 'latest date' });
});

test('a day, month or year that hangs on nothing is left open or left out', () => {
  expect(datesOf('The dam broke on March 3rd. It was mended in December, and fell yesterday.')).toEqual([
    'March 3rd → XXXX-03-03',
    'December → XXXX-12',
  ]);
});

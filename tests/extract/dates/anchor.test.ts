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

test('a day written out with its year is no guess of when an article appeared that speaks of its own day, or of a later year', () => {
  // Nobody writes out the year of yesterday.
  const verdict = 'The mayor was jailed on Thursday. She had robbed the mill on March 11, 2005, and fled on June 2.';
  expect(datesOf(verdict)).toEqual(['March 11, 2005 → 2005-03-11', 'June 2 → 2005-06-02']);
  expect(anchorOf(articleOf(verdict))).toMatchObject({ min: '2005-03-11', max: '9999-12-31' });
  const obituary = 'She came in January 1955. She left the mill in 1998.';
  expect(anchorOf(articleOf(obituary))).toMatchObject({ min: '1955-01-01', max: '9999-12-31' });
});

test('a news article without a day has no year for a day or month that hangs on no date just before', () => {
  const text =
    'She fell ill on 2 December, her agent said yesterday. She was born in 1922. Once she sang. Twice she danced. She died in May.';
  expect(datesOf(text)).toEqual(['2 December → XXXX-12-02', '1922 → 1922', 'May → XXXX-05']);
});

test('days in a row go on from the one that has its year', () => {
  const row =
    'It was seized on September 15, 2008, they said on Monday. On October 23 a ship was sent. It came on November 2 and sank on November 19.';
  expect(datesOf(row)).toEqual([
    'September 15, 2008 → 2008-09-15',
    'October 23 → 2008-10-23',
    'November 2 → 2008-11-02',
    'November 19 → 2008-11-19',
  ]);
});

test('a day, month or year that hangs on nothing is left open or left out', () => {
  expect(datesOf('The dam broke on March 3rd. It was mended in December, and fell yesterday.')).toEqual([
    'March 3rd → XXXX-03-03',
    'December → XXXX-12',
  ]);
});

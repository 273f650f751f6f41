import { expect, test } from 'vitest';
import { dateWords } from '../../src/model/dateWords.ts';

test.each([
  ['2024-01-31', '31 January 2024'],
  ['2024-01', 'January 2024'],
  ['2024', '2024'],
  ['2022-02~', 'about February 2022'],
  ['2022?', 'perhaps 2022'],
  ['2023-04-16/2023-04-19', '16–19 April 2023'],
  ['2023-04-28/2023-05-02', '28 April to 2 May 2023'],
  ['2023-12-28/2024-01-02', '28 December 2023 to 2 January 2024'],
  ['2023-02/2023-03', 'February to March 2023'],
  ['2015/2018', '2015–2018'],
  ['2024-21', 'spring 2024'],
  ['2024-35', 'the third quarter of 2024'],
  ['199X', 'the 1990s'],
  ['20XX', 'the 21st century'],
  ['2024-02-07/..', '7 February 2024 or later'],
  ['../2024-02-07', '7 February 2024 or earlier'],
  ['XXXX-01-31', '31 January, year not known'],
  ['-0492', '493 BC'],
])('%s is “%s”', (edtf, words) => {
  expect(dateWords({ edtf })).toBe(words);
});

test('an interval that was only inferred is a bound, not a duration', () => {
  expect(dateWords({ edtf: '2024-02-01/2024-03-31', basis: 'inferred' })).toBe(
    'some time between 1 February 2024 and 31 March 2024',
  );
});

import { expect, test } from 'vitest';
import { inWords, isExact, machineForm, precisionInWords } from '../../src/view/when.ts';

test.each([
  ['2024-01-31', '31 January 2024'],
  ['2024-01', 'January 2024'],
  ['2024', '2024'],
  ['2022-02~', 'about February 2022'],
  ['2022?', 'perhaps 2022'],
  ['199X', 'the 1990s'],
  ['19XX', 'the 1900s'],
  ['2024-21', 'spring 2024'],
  ['2013-34', 'the second quarter of 2013'],
  ['2023-04-16/2023-04-19', '16 to 19 April 2023'],
  ['2023-04-30/2023-05-02', '30 April to 2 May 2023'],
  ['2023-12-30/2024-01-02', '30 December 2023 to 2 January 2024'],
  ['2023-04/2023-06', 'April to June 2023'],
  ['2021/2023', '2021 to 2023'],
  ['../2024-05', 'by May 2024'],
  ['2024-02-07/..', 'from 7 February 2024'],
  ['XXXX-01-31', '31 January, year not stated'],
])('%s is written %s', (edtf, words) => {
  expect(inWords(edtf)).toBe(words);
});

test('only days, months and years go into <time>', () => {
  expect(['2024-01-31', '2024-01', '2024', '2024-21', '2024~', '2023/2024'].map(machineForm)).toEqual([
    '2024-01-31',
    '2024-01',
    '2024',
    null,
    null,
    null,
  ]);
});

test('a day is exact, anything less is not', () => {
  expect(['2024-01-31', '2024-01-31~', '2024-01'].map(isExact)).toEqual([true, false, false]);
  expect(precisionInWords('2024-01~')).toBe('known to the month, roughly');
});

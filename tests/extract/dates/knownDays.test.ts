import { expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

test.each([
  ['The September 11 attacks changed the port.', 'September 11 → 2001-09-11'],
  ['After the attacks of September 11 the port was shut.', 'September 11 → 2001-09-11'],
  ['The 7 July bombings shut the port.', '7 July → 2005-07-07'],
  ['In the wake of September 11 the port was shut.', 'September 11 → 2001-09-11'],
  ['A fire on September 11 shut the port.', 'September 11 → 2012-09-11'],
  ['The January 6 riot shut the port.', 'January 6 → 2013-01-06'],
])('%s', (text, date) => {
  expect(datesOf(text, friday)).toEqual([date]);
});

test('a day that became known later is known where the text is as late', () => {
  expect(datesOf('The January 6 riot shut the port.', '2024-03-13')).toEqual(['January 6 → 2021-01-06']);
});

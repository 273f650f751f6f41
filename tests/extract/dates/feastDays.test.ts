import { expect, test } from 'vitest';
import { easter, feastDay } from '../../../src/extract/dates/feastDays.ts';
import { dayText } from '../../../src/model/calendar.ts';

test.each([
  [1961, '1961-04-02'],
  [2000, '2000-04-23'],
  [2013, '2013-03-31'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('Easter %i is %s', (year, day) => {
  expect(dayText(easter(year))).toBe(day);
});

test('feasts that hang on a weekday', () => {
  expect(dayText(feastDay('thanksgiving', 2010))).toBe('2010-11-25');
  expect(dayText(feastDay('thanksgiving+1', 2010))).toBe('2010-11-26');
  expect(dayText(feastDay('easter-2', 2010))).toBe('2010-04-02');
  expect(dayText(feastDay('memorial', 2013))).toBe('2013-05-27');
});

import { expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

test('a list of days after a month does not run into a count of something else', () => {
  const exact = (text: string) => datesOf(text, friday).map((d) => d.split(' → ')[0]);
  expect(exact('It rained on May 3 and 12 people came.')).toEqual(['May 3']);
  expect(exact('It rained on May 3 and 12 of that year.').join(' ')).toContain('12');
});

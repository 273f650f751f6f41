import { expect, test } from 'vitest';
import { countryName } from '../../src/view/countryName.ts';

test('a country’s code of two letters or three is its name, other words stay', () => {
  expect(['NO', 'NZL', 'Norway'].map(countryName)).toEqual(['Norway', 'New Zealand', 'Norway']);
});

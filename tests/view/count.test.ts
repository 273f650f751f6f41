import { expect, test } from 'vitest';
import { listOfFirst, upper } from '../../src/view/count.ts';

test('a list names the first of very many, and how many others there are', () => {
  const plain = (items: string[], most: number) => listOfFirst(items, most, 'other').replace(/[\u2066-\u2069]/g, '');
  expect(plain(['a', 'b', 'c', 'd'], 2)).toBe('a, b and two others');
  // One more is named: “1 other” would be no shorter.
  expect(plain(['a', 'b', 'c'], 2)).toBe('a, b and c');
  expect(plain(['a'], 2)).toBe('a');
});

test('a sentence begins with a capital, but for an outlet that is known by its host alone', () => {
  expect(upper('three of five tell it')).toBe('Three of five tell it');
  expect(upper('the Herald. It writes')).toBe('The Herald. It writes');
  expect(upper('www.herald.example writes')).toBe('www.herald.example writes');
});

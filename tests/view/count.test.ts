import { expect, test } from 'vitest';
import { listOfFirst } from '../../src/view/count.ts';

test('a list names the first of very many, and how many others there are', () => {
  const plain = (items: string[], most: number) => listOfFirst(items, most, 'other').replace(/[\u2066-\u2069]/g, '');
  expect(plain(['a', 'b', 'c', 'd'], 2)).toBe('a, b and two others');
  // One more is named: “1 other” would be no shorter.
  expect(plain(['a', 'b', 'c'], 2)).toBe('a, b and c');
  expect(plain(['a'], 2)).toBe('a');
});

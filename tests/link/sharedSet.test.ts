import { expect, test } from 'vitest';
import { joined, setOf } from '../../src/link/events/sharedSet.ts';

test('joined sets hold what either held, and the sets that they are made of stay as they were', () => {
  const [a, b] = [setOf(['ida', 'olaf']), setOf(['olaf', 'runa'])];
  const both = joined(a, b);
  expect([...both].sort()).toEqual(['ida', 'olaf', 'runa']);
  expect([...joined(both, setOf(['piet']))].sort()).toEqual(['ida', 'olaf', 'piet', 'runa']);
  expect([[...a], [...b]]).toEqual([
    ['ida', 'olaf'],
    ['olaf', 'runa'],
  ]);
  expect([...joined(setOf([]), b)]).toEqual(['olaf', 'runa']);
  expect(joined(a, setOf(['ida']))).toBe(a);
});

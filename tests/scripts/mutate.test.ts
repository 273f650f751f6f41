import { expect, test } from 'vitest';
import { findRules } from '../../scripts/mutate/find.ts';

test('every function that “npm run mutate” takes step by step, and every rule that it spares, is there; each rule has a name of its own', () => {
  const names = findRules().map((rule) => rule.name);
  expect(names.length).toBeGreaterThan(350);
  expect(new Set(names).size).toBe(names.length);
  for (const room of ['extract/dates/', 'link/permalinks/', 'compare/', 'measures/', 'view/'])
    expect(names.some((name) => name.startsWith(room))).toBe(true);
});

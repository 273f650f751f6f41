import { expect, test } from 'vitest';
import { mostSources, widest } from '../../src/view/compare/widest.ts';

test('of many sources those are drawn that tell most, in their order; of few all', () => {
  const told: Record<string, number> = { a: 1, b: 3, c: 0, d: 3, e: 1 };
  const all = Object.keys(told);
  expect(widest(all, (o) => told[o]!, 3)).toEqual(['a', 'b', 'd']);
  expect(widest(all, (o) => told[o]!)).toBe(all);
  expect(
    widest(
      Array(400)
        .fill('x')
        .map((x, i) => `${x}${i}`),
      () => 1,
    ),
  ).toHaveLength(mostSources);
});

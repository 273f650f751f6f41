import { expect, it } from 'vitest';
import { touching } from '../../src/link/claims/touching.ts';

it('finds the spans that share a sign with any of many, as looking through all would', () => {
  let seed = 7;
  const next = (n: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % n;
  };
  const some = (n: number) =>
    Array.from({ length: n }, () => {
      const start = next(300);
      return { start, end: start + next(12) };
    });
  for (const spans of [[], some(1), some(40)])
    for (const span of some(300))
      expect(touching(spans)(span), JSON.stringify(span)).toBe(
        spans.some((s) => s.start < span.end && span.start < s.end),
      );
});

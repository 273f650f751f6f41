import { expect, test } from 'vitest';
import { betweenAndWithin, isBetween } from '../../src/view/between.ts';

const sides = (...all: string[][]) => ({
  sides: all.map((articles, i) => ({
    value: String(i),
    evidence: articles.map((article) => ({ article, span: { start: 0, end: 1, exact: 'x' } })),
  })),
});
const outletOf = (article: string) => ({ id: article.charAt(0) });

test.each([
  ['two sources on two sides', sides(['a1'], ['b1']), true],
  ['one source on both', sides(['a1'], ['a2']), false],
  ['a second on one of the two sides of the first', sides(['a1', 'b1'], ['a2']), false],
  ['a third against both', sides(['a1', 'b1'], ['c1']), true],
])('%s', (_name, d, between) => {
  expect(isBetween(d, outletOf)).toBe(between);
  expect(betweenAndWithin([d], outletOf)).toEqual(
    between ? { between: [d], within: [] } : { between: [], within: [d] },
  );
});

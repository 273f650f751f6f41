import { expect, test } from 'vitest';
import type { Disagreement } from '../../src/model/disagreement.ts';
import { differBetween } from '../../src/view/compare/differBetween.ts';

/** Sides, each by the articles that take it. */
const sides = (...all: string[][]): Pick<Disagreement, 'sides'> => ({
  sides: all.map((articles, i) => ({
    value: String(i),
    evidence: articles.map((article) => ({ article, span: { start: 0, end: 1, exact: 'x' } })),
  })),
});
const [a, b] = [new Set(['a']), new Set(['b'])];

test.each([
  ['on two sides', sides(['a'], ['b']), true],
  ['on one side against a third', sides(['a', 'b'], ['c']), false],
  ['one on both sides, the other on one of them', sides(['a', 'b'], ['a']), false],
  ['only one of them says anything', sides(['a'], ['c']), false],
])('%s', (_name, d, differ) => expect(differBetween(d, a, b)).toBe(differ));

import { expect, test } from 'vitest';
import { figuresIn } from '../../src/view/evaluation.ts';

test('figures are found however deep they lie, named by their keys', () => {
  const report = {
    actors: { precision: 0.9, recall: 0.8, f1: 0.85 },
    kinds: { 'armed-force': { precision: 1, recall: 0.5 } },
    kindRight: 0.97,
  };
  expect(figuresIn(report)).toEqual([
    { what: 'actors', precision: 0.9, recall: 0.8 },
    { what: 'kinds, armed force', precision: 1, recall: 0.5 },
  ]);
  expect(figuresIn(null)).toEqual([]);
});

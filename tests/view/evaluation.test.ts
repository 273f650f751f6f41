import { expect, test } from 'vitest';
import { figuresIn } from '../../src/view/evaluation.ts';

test('figures are found however deep they lie, named in plain words, or by their keys', () => {
  const report = {
    actors: { precision: 0.9, recall: 0.8, f1: 0.85 },
    kinds: { 'armed-force': { precision: 1, recall: 0.5 } },
    kindRight: 0.97,
  };
  expect(figuresIn(report)).toEqual([
    { what: 'People, states and bodies that are named', precision: 0.9, recall: 0.8 },
    { what: 'kinds, armed force', precision: 1, recall: 0.5 },
  ]);
  const own = { actorKinds: { military: { precision: 1, recall: 1 } }, pronouns: { precision: 1, recall: 1 } };
  expect(figuresIn(own).map((f) => f.what)).toEqual(['Of these: armed forces', 'Whom a pronoun stands for']);
  const bench = {
    'dates/wikiwars': { value: { precision: 1, recall: 1 } },
    rain: { drops: { precision: 1, recall: 1 } },
  };
  expect(figuresIn(bench).map((f) => f.what)).toEqual(['Dates, which days they mean', 'rain, drops']);
  expect(figuresIn(null)).toEqual([]);
});

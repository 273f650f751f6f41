import { expect, it } from 'vitest';
import { closed } from '../../../src/extract/claims/content.ts';
import { read, runOf, wordsOf } from './laidOut.ts';

it.each([
  ['Anna Holm said the weir was safe, but left the town.', 'the weir was safe, but', 'the weir was safe'],
  ['Anna Holm praised the report from the old keeper.', 'the report from the', 'the report'],
  [
    'Anna Holm asked what the boats were waiting for.',
    'what the boats were waiting for',
    'what the boats were waiting for',
  ],
  ['Anna Holm wrote of “a weir but” in her letter.', 'a weir but', 'a weir but'],
])('nothing ends in a word that joins what is no longer of it: %s', (text, words, left) => {
  const view = read(text);
  const run = closed(view, runOf(view, words));
  expect(run && wordsOf(view, run).replace(/[“”]/g, '')).toBe(left);
});

it('and of such a word alone nothing is left', () => {
  const view = read('Anna Holm said the weir was safe, but left the town.');
  expect(closed(view, runOf(view, 'but'))).toBeNull();
});

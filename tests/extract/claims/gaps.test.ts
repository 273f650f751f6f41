import { expect, test } from 'vitest';
import { withoutGaps } from '../../../src/extract/claims/gaps.ts';
import { attribution, read, wordsOf } from './laidOut.ts';

const pieces = (text: string, cue: string, source: string, ...content: string[]): string[] => {
  const view = read(text);
  return withoutGaps(view, attribution(view, cue, source, ...content)).content.map((r) => wordsOf(view, r));
};

test('a cue and who speaks may stand within what is said', () => {
  expect(pieces('The dam, Lund said on Monday, was old.', 'said', 'Lund', 'The dam', 'was old')).toEqual([
    'The dam',
    'was old',
  ]);
});
test('other words may not: the gap is closed', () => {
  const text = 'Lund said the dam serves the town and is no danger to the valley.';
  expect(pieces(text, 'said', 'Lund', 'the dam serves the town', 'danger to the valley')).toEqual([
    'the dam serves the town and is no danger to the valley',
  ]);
});
test('where a negation parts two pieces, the longer one stands', () => {
  const text = 'The dam, which is no danger, Lund said, was built for the whole valley.';
  expect(pieces(text, 'said', 'Lund', 'The dam', 'was built for the whole valley')).toEqual([
    'was built for the whole valley',
  ]);
});

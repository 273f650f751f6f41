import { expect, test } from 'vitest';
import { ofAll } from '../../src/view/compare/shareOfSources.ts';
import { inFigures, listOfFirst, upper } from '../../src/view/count.ts';

test('a list names the first of very many, and how many others there are', () => {
  const plain = (items: string[], most: number) => listOfFirst(items, most, 'other').replace(/[\u2066-\u2069]/g, '');
  expect(plain(['a', 'b', 'c', 'd'], 2)).toBe('a, b and two others');
  // One more is named: “1 other” would be no shorter.
  expect(plain(['a', 'b', 'c'], 2)).toBe('a, b and c');
  expect(plain(['a'], 2)).toBe('a');
});

test('a sentence begins with a capital, but for an outlet that is known by its host alone', () => {
  expect(upper('three of five tell it')).toBe('Three of five tell it');
  expect(upper('the Herald. It writes')).toBe('The Herald. It writes');
  expect(upper('www.herald.example writes')).toBe('www.herald.example writes');
});

test('all of two are both', () => {
  expect([ofAll(1, 1), ofAll(2, 2), ofAll(3, 3), ofAll(2, 3)]).toEqual([
    'the one source',
    'both sources',
    'all three sources',
    'two of three sources',
  ]);
});

test('a share of things is told by what it is of', () => {
  expect([ofAll(0, 9, 'verb'), ofAll(3, 9, 'verb'), ofAll(9, 9, 'verb')]).toEqual([
    'none of nine verbs',
    'three of nine verbs',
    'all nine verbs',
  ]);
});

test('a figure is said with its thing in the right number', () => {
  expect([inFigures(1, 'word'), inFigures(2, 'word'), inFigures(1200, 'word')]).toEqual([
    '1 word',
    '2 words',
    '1,200 words',
  ]);
});

import { expect, test } from 'vitest';
import { measure, told } from './laidOut.ts';

const dam = {
  id: 'dam',
  name: 'the trouble at the dam',
  labels: [],
  anchors: ['Velmar'],
  heads: ['strike', 'crisis', 'revolt'],
  open: true,
  not: ['mayor'],
  alone: ['strike', 'revolt'],
};

const m = measure({
  articles: [
    {
      id: 'a',
      source: 'herald',
      text: 'The Velmar strike went on. The Velmar mayor spoke. He called the strike costly. A revolt in Velmar never came.',
    },
    {
      id: 'b',
      source: 'post',
      text: 'Owners fear the revolt at sea. The Velmar uproar grew, they said: a crisis in Velmar loomed. This is not a Velmar revolt.',
    },
  ],
  claims: [{ article: 'b', says: 'a crisis in Velmar loomed', by: 'they' }],
  knowledge: { referents: [dam] },
});
const rows = m.labels.referents[0]!.labels;

test('a noun beside the anchor is a label, and so is “the strike” once the thing has been named', () => {
  expect(told(rows, 'strike')).toEqual(['herald 2+0']);
  expect(rows.find((r) => r.id === 'strike')!.cells[0]!.evidence.map((e) => e.span.exact)).toEqual([
    'Velmar strike',
    'the strike',
  ]);
});

test('a new word shows up without an edit; one on the “not” list doesn’t', () => {
  expect(told(rows, 'uproar')).toEqual(['post 1+0']);
  expect(told(rows, 'mayor')).toEqual([]);
});

test('words of others are counted apart, and denied ones are marked', () => {
  expect(told(rows, 'crisis')).toEqual(['post 0+1']);
  expect(told(rows, 'revolt')).toEqual(['herald 1+0', 'post 1+0']);
  expect(rows.find((r) => r.id === 'revolt')!.cells.map((c) => c.denied)).toEqual([0, 1]);
});

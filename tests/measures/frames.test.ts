import { expect, test } from 'vitest';
import { measure, told } from './laidOut.ts';

const m = measure({
  articles: [
    {
      id: 'a',
      source: 'herald',
      text: 'The new line threatens small farms. Farms are “under threat”, Ostrin said. There was an empty threat, too.',
    },
    { id: 'b', source: 'post', text: 'The line opens in May. Nobody came.' },
  ],
  claims: [{ article: 'a', says: '“under threat”', by: 'Ostrin' }],
  knowledge: {
    frames: [
      { id: 'danger', name: 'Danger', definition: 'x', from: 'y', cues: ['threat|threaten'], not: ['empty threat'] },
    ],
  },
});

test('cues count by voice, and a counter-example counts for nothing', () => {
  expect(told(m.frames.frames, 'danger')).toEqual(['herald 1+1']);
  expect(m.frames.frames[0]!.cells[0]!.to).toEqual(['Ostrin']);
});

test('an article in which the codebook finds nothing is named', () => {
  expect(m.frames.silent).toEqual(['b']);
});

import { expect, test } from 'vitest';
import { hedgesOfSource } from '../../src/measures/hedges/sentence.ts';
import { compared, measure, told } from './laidOut.ts';

test('hedges of the outlet count, those of a speaker and the month of May don’t', () => {
  const m = measure({
    articles: [
      {
        id: 'a',
        source: 'herald',
        text: 'The bridge may close in May. It might never open, Ostrin said. Perhaps it stays. “Maybe,” he said.',
      },
    ],
    claims: [{ article: 'a', says: 'It might never open', by: 'Ostrin' }],
  });
  expect(m.rows['hedges']!.map((r) => r.id)).toEqual(['may', 'perhaps']);
  expect(told(m.rows['hedges']!, 'may')).toEqual(['herald 1+0']);
  // The bridge may close in May (6) + Ostrin said (2) + Perhaps it stays (3) + he said (2) of 18 words in all.
  expect(m.columns[0]).toMatchObject({ words: 18, ownWords: 13 });
});

test('one source’s own are told with their words, each with how often it stands', () => {
  const c = compared({
    articles: [
      { id: 'a', source: 'herald', text: 'The bridge may close. It may sway. Perhaps it stays.' },
      { id: 'b', source: 'post', text: 'The bridge is safe.' },
    ],
  });
  expect(hedgesOfSource(c, 'herald')).toBe('Three among the 10 words in its own voice: “may” (twice) and “perhaps”.');
  expect(hedgesOfSource(c, 'post')).toBe('None was found among the 4 words in its own voice.');
});

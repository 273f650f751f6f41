import { expect, test } from 'vitest';
import { measure, told } from './laidOut.ts';

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

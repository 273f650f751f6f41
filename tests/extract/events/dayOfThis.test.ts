import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const told = (text: string) =>
  extract(readArticle('a.md', `# Notes from the valley\n\n${text}\n`), knowledge).events.map((e) => [
    e.trigger.exact,
    e.date?.edtf ?? null,
    e.clause ?? e.phrase,
  ]);

test('the round of talks that were held on a day has the day, and so has “this meeting” behind it', () => {
  const found = told(
    'The latest sign of this friendship emerged from the third round of the yearly water talks held on 3 May 2031, co-chaired by Ana Ruiz. This meeting marked the second one within two months.',
  );
  expect(found).toContainEqual(['round', '2031-05-03', 'Third round of the yearly water talks']);
  expect(found).toContainEqual(['meeting', '2031-05-03', null]);
  expect(found.map(([trigger]) => trigger)).not.toContain('held');
});

test('not the meeting of another sentence, of two days, or one that isn’t pointed to', () => {
  const day = (text: string) =>
    told(text)
      .filter(([trigger]) => trigger === 'meeting')
      .at(-1)?.[1];
  const first = 'The ministers held a meeting in Sorn on 3 May 2031.';
  expect(day(`${first} This meeting marked a new beginning.`)).toBe('2031-05-03');
  expect(day(`${first} Rain fell on the valley. This meeting marked a new beginning.`)).toBeNull();
  expect(day(`${first} The first meeting of a minister marks a beginning.`)).toBeNull();
});

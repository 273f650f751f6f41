import { expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const lead = 'Mills in Lorvik closed on Monday, the owners said.';
/** The words by which an article's events are told, those of one event together. */
const told = (...sentences: string[]) =>
  link(
    [
      extract(
        readArticle(
          'a.md',
          `---\ntitle: Mills close in Lorvik\npublished: 2031-05-07\n---\n${[lead, ...sentences].join('\n\n')}\n`,
        ),
        knowledge,
      ),
    ],
    knowledge,
  ).events.map((e) => e.reports.flatMap((r) => r.triggers.map((t) => t.exact)).join(' '));

test('a verb points back to nothing, whatever article stands before what does it', () => {
  const words = told(
    'In 2028 soldiers attacked the old harbour of Tarnau.',
    'The captain of a barge shot a gull at the quay of Quellin.',
  );
  expect(words.filter((w) => w.includes('attacked'))).toEqual(['attacked']);
});

test('a noun does, but no plural stands for one deed', () => {
  const first = 'On 3 March 2028 soldiers bombed the harbour of Tarnau.';
  expect(told(first, 'The attack had been planned for months.')).toContainEqual(
    expect.stringMatching(/bombed.*attack/),
  );
  expect(told(first, 'Both attacks had been planned for months.')).toContain('bombed');
});

test('what others say on the same day is something else', () => {
  const words = told(
    'Mayor Runa Falk said on 3 March 2028 that the harbour would stay open.',
    'On 3 March 2028 engineer Piet Lorne said the bridge was old.',
  );
  expect(words.filter((w) => w.includes('said said'))).toEqual([]);
});

test('those who met elsewhere on that day, and nobody of the others, met for themselves', () => {
  const words = told(
    'Denmark met Norway in Tarnau on 3 March 2028.',
    'On 3 March 2028 Portugal and Malta met in Quellin.',
  );
  expect(words.filter((w) => w === 'met')).toHaveLength(2);
});

test('what is told again of the lead is the lead, though it be by a verb', () => {
  const { events } = link(
    [
      extract(
        readArticle(
          'a.md',
          '---\ntitle: Bomb explodes in Lorvik\npublished: 2031-05-07\n---\nA bomb exploded at a bank in Lorvik on Monday, police said.\n\nThe street was empty when the bomb exploded.\n',
        ),
        knowledge,
      ),
    ],
    knowledge,
  );
  expect(events.filter((e) => e.reports.some((r) => r.triggers.some((t) => t.exact === 'exploded')))).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const readingOf = (id: string, published: string, title: string, text: string) =>
  extract(readArticle(`${id}.md`, `---\ntitle: ${title}\npublished: ${published}\n---\n${text}\n`), knowledge);

/** The events that two articles tell, each as the words by which either tells it. */
const told = (one: string, other: string): string[] =>
  link(
    [
      readingOf('a', '2031-06-12', 'Lorvik mourns its mayor', `Lorvik mourned its mayor on Thursday.\n\n${one}`),
      readingOf('b', '2031-06-20', 'Halden bakes a cake', `Halden baked a cake on Friday.\n\n${other}`),
    ],
    knowledge,
  ).events.map((e) => e.reports.map((r) => `${r.article}: ${r.triggers.map((t) => t.exact).join(' ')}`).join('; '));

const found = 'Divers discovered the leak on 5 June, when a pump that had been mended in May began to shake.';

test.each([
  'The firm said it discovered the leak on June 5 and told its owners two days later.',
  'The leak, the keepers said, was discovered on 5 June by a boy with a lamp.',
])('what is done to one thing on one day is one: %s', (other) =>
  expect(told(found, other)).toContain('a: discovered; b: discovered'),
);

test.each([
  ['it is another thing', 'The firm said it discovered the fraud on June 5 and told its owners two days later.'],
  ['it is another day', 'The firm said it discovered the leak on June 9 and told its owners two days later.'],
  ['it is another deed', 'The firm said it patched the leak on June 5 and told its owners two days later.'],
])('it is two where %s', (_, other) => {
  const events = told(found, other);
  expect(events).toContain('a: discovered');
  expect(events.filter((e) => e.startsWith('a: discovered;'))).toEqual([]);
});

test('a person is no thing that tells one deed', () =>
  expect(
    told(
      'Guards arrested a man in Ostra on 5 June over a fire.',
      'On 5 June police arrested a man in Ulm who had a knife.',
    ),
  ).toContain('a: arrested'));

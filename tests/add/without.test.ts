import { expect, it } from 'vitest';
import { changesBetween } from '../../src/add/changes.ts';
import { without } from '../../src/add/without.ts';
import { extract } from '../../src/extract/index.ts';
import { linkLastingly } from '../../src/link/index.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const read = (id: string, text: string) => extract(readArticle(`${id}.md`, text), knowledge);
const one = read(
  'one',
  'Ferry talks\n\nMayor Ida Brandt met Paul Lind in Sorn on 2 May 2024. “The pier will close,” Mr Lind said.',
);
const other = read('other', 'Storm\n\nSeven people were killed in a storm in Bern on 1 May 2024.');
const fresh = read(
  'fresh',
  'Harbour talks\n\nIda Brandt met Paul Lind in Sorn on 2 May 2024. On 4 May 2024 Ms Brandt visited Nordby, where Tom Reku told reporters that the pier would stay.',
);

const second = read('second', 'Storm\n\nNine people were killed in a storm in Bern on 1 May 2024.');

it('an edition without its newest articles differs from it as the one before does', () => {
  const before = linkLastingly([one, other], knowledge, new Map());
  const after = linkLastingly([one, other, fresh, second], knowledge, before.ledger).edition;
  const ids = new Set(['fresh', 'second']);
  const linkedAnew = changesBetween(before.edition, after, ids);
  expect(changesBetween(without(after, ids), after, ids)).toEqual(linkedAnew);
  expect(linkedAnew.events.joined.map((e) => e.date)).toEqual(['2024-05-01', '2024-05-02']);
  expect(linkedAnew.events.added.length).toBeGreaterThan(0);
  expect(linkedAnew.actors.added).toContain('Tom Reku');
  expect(linkedAnew.disagreements.opened).toHaveLength(1);
});

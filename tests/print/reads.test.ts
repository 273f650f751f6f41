import { expect, test } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import { noticing } from '../../src/print/reads.ts';
import { indexesOf } from '../../src/view/indexes.ts';

const empty = {
  site: { title: 'Nothing yet', question: '' },
  sources: [],
  articles: [],
  actors: [],
  events: [],
  claims: [],
  groups: [],
  disagreements: [],
  doubts: [],
} as unknown as Edition;

test('what a page read of a record that has gone since reads as nothing', () => {
  const reads = noticing();
  reads.index(indexesOf(reads.edition(empty)));
  const none = reads.print('event\tgone');
  for (const part of ['outletOf\tgone', 'standingsOfEvent\tgone', 'hasPicture\tgone', 'standingsOfGroup\tgone'])
    expect(reads.print(part), part).toBe(none);
});

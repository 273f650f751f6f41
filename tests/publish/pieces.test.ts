import { expect, test } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import { piecesOf } from '../../src/publish/pieces.ts';

test('an edition in pieces is the JSON that it would be in one', () => {
  const edition = {
    site: { title: 'Weirs' },
    sources: [],
    articles: Array.from({ length: 1201 }, (_, i) => ({ id: `a-${i}`, text: '“[,]”' })),
    former: undefined,
    measures: { columns: [] },
  } as unknown as Edition;
  expect([...piecesOf(edition)].join('')).toBe(JSON.stringify(edition));
});

import { expect, it } from 'vitest';
import { sayUnstated } from '../../src/add/sayUnstated.ts';
import type { Edition } from '../../src/model/edition.ts';

const article = (file: string, source: string | null, published: object | null) =>
  ({ file, source, published }) as unknown as Edition['articles'][number];

it('articles without an outlet or a day are listed, each kind by itself', () => {
  const day = { edtf: '2031-05-04' };
  expect(sayUnstated([article('b.md', null, day), article('a.md', null, null), article('c.md', 'river', day)])).toEqual(
    [
      '2 articles have no outlet (write its id behind “source:”): a.md, b.md',
      '1 article has no day of publication (write it behind “published:”): a.md',
    ],
  );
  expect(sayUnstated([article('c.md', 'river', day)])).toEqual([]);
});

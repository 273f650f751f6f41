import { expect, test } from 'vitest';
import type { EditionIndex } from '../../src/edition/indexes.ts';
import type { PublishedArticle } from '../../src/model/edition.ts';
import { knownOf, lastChange } from '../../src/view/changed.ts';

const index = { eventsOfArticle: new Map() } as unknown as EditionIndex;
const article = (min: string, max: string, basis: 'stated' | 'inferred') =>
  ({ id: min, published: { edtf: min, min, max, basis } }) as PublishedArticle;
const known = (...articles: PublishedArticle[]) => {
  const change = lastChange(articles, [{ correction: { when: '2031-03-02' } }], index);
  return [change, change && knownOf(change)];
};

test('the day of a change is printed only where every date of publication is stated', () => {
  const stated = article('2031-04-05', '2031-04-05', 'stated');
  expect(known(stated)).toEqual([{ since: '2031-04-05', until: '2031-04-05' }, '2031-04-05']);
  // A correction after all articles is a day of its own.
  expect(known(article('2031-01-05', '2031-01-05', 'stated'))[1]).toBe('2031-03-02');
  expect(known(stated, article('2031-02-07', '2031-12-31', 'inferred'))).toEqual([
    { since: '2031-04-05', until: '2031-12-31' },
    '2031',
  ]);
  expect(known(article('2031-02-07', '9999-12-31', 'inferred'))).toEqual([
    { since: '2031-03-02', until: '9999-12-31' },
    null,
  ]);
  expect(known({ id: 'x', published: null } as PublishedArticle)[1]).toBeNull();
  expect(lastChange([], undefined, index)).toBeNull();
});

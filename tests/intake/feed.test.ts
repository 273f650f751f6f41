import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chosenItems, newItems } from '../../src/add/chooseItems.ts';
import { sayItems } from '../../src/add/fromFeed.ts';
import { feedItems } from '../../src/intake/feed.ts';

const folder = mkdtempSync(join(tmpdir(), 'feed-'));
const items = async (content: string) => {
  const path = join(folder, 'feed.xml');
  writeFileSync(path, content);
  return feedItems(path);
};
const url = 'https://tarn.example/weir';
const expected = { items: [{ url, title: 'Weir & dam', published: '2031-05-04' }] };
const why = async (content: string) => {
  const read = await items(content);
  return 'problem' in read ? `${read.problem.what} — ${read.problem.todo}` : 'read';
};

it.each([
  [
    'RSS',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><link>https://tarn.example/</link><item><title>Weir &amp; dam</title><link>${url}</link><pubDate>Sun, 04 May 2031 08:00:00 GMT</pubDate></item></channel></rss>`,
  ],
  [
    'Atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>i</id><updated>2031-05-05T00:00:00Z</updated><entry><title>Weir &amp; dam</title><id>x</id><link rel="edit" href="https://tarn.example/edit"/><link href="${url}"/><published>2031-05-04T08:00:00Z</published><updated>2031-05-05T00:00:00Z</updated></entry></feed>`,
  ],
  [
    'JSON Feed',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      items: [{ id: '1', url, title: 'Weir & dam', date_published: '2031-05-04T08:00:00Z' }],
    }),
  ],
])('%s lists its items', async (_, content) => expect(await items(content)).toEqual(expected));

it('what is no feed, an empty one, a page, one that hides its size, or nothing at all says so', async () => {
  expect(await why('Weir opens')).toContain('this is no feed');
  expect(await why('')).toContain('this is no feed');
  expect(await why('<!doctype html><html><body>x</body></html>')).toContain('this is a page, not a feed');
  expect(await why('<rss version="2.0"><channel><title>T</title></channel></rss>')).toMatch(/lists no article|no feed/);
  expect(await why(`<rss><channel>${' '.repeat(10_000_001)}`)).toContain('more than the 10.0 MB');
  const bomb = `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]><rss version="2.0"><channel><item><title>&c;</title><link>${url}</link></item></channel></rss>`;
  const read = await items(bomb);
  expect(JSON.stringify(read).length).toBeLessThan(5000);
  expect(await feedItems(join(folder, 'gone.xml'))).toMatchObject({ problem: { what: 'there is no such file' } });
});

const item = (n: number) => ({ url: `https://tarn.example/${n}`, title: `Note ${n}`, published: null });

it('what the edition holds, or the feed lists twice, isn’t new', () => {
  const found = newItems([item(1), item(2), item(2)], ['http://www.tarn.example/1?utm_source=x', null]);
  expect(found).toEqual({ fresh: [item(2)], old: 2 });
  expect(sayItems(found)).toEqual([
    '1  Note 2',
    '2 of its items are held already.',
    'Add some of them with --items 1,3-5, or with --items all.',
  ]);
  expect(sayItems({ fresh: [], old: 0 })).toEqual(['Nothing in this feed is new.']);
});

it('items are chosen by number', () => {
  const all = [1, 2, 3, 4].map(item);
  expect(chosenItems('4, 1-2', all)).toEqual([item(1), item(2), item(4)]);
  expect(chosenItems('all', all)).toEqual(all);
  expect(chosenItems('5', all)).toBe('there are items 1 to 4, and “5” isn’t among them'.replace('’', "'"));
  expect(chosenItems('one', all)).toContain('“one” is no number of an item');
  expect(chosenItems('3-1', all)).toContain('there are items 1 to 4');
});

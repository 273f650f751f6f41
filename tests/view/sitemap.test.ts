import { expect, test } from 'vitest';
import { sitemaps } from '../../src/view/machine/sitemap.ts';

const abs = (path: string) => `https://weir.example/${path}`;
const pages = ['', 'events/a/', 'events/b&c/'].map((path, i) => ({ path, changed: i ? `2031-02-0${i}` : null }));

test('a sitemap tells the day a page changed, where it is known', () => {
  const files = sitemaps(pages, abs);
  expect([...files.keys()]).toEqual(['sitemap']);
  expect(files.get('sitemap')).toContain('<url><loc>https://weir.example/</loc></url>');
  expect(files.get('sitemap')).toContain(
    '<url><loc>https://weir.example/events/b&amp;c/</loc><lastmod>2031-02-02</lastmod></url>',
  );
});

test('past the limit of a file it is split, and the first file names the parts', () => {
  const files = sitemaps(pages, abs, 2);
  expect([...files.keys()]).toEqual(['sitemap', 'sitemap-1', 'sitemap-2']);
  expect(files.get('sitemap')).toContain('<sitemap><loc>https://weir.example/sitemap-2.xml</loc></sitemap>');
  expect(files.get('sitemap-1')!.match(/<url>/g)).toHaveLength(2);
  expect(files.get('sitemap-2')!.match(/<url>/g)).toHaveLength(1);
});

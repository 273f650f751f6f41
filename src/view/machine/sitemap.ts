import type { ListedPage } from '../sitePages.ts';
import { xml } from './feed.ts';
import type { Absolute } from './linkedData.ts';

/** sitemaps.org 0.9: at most so many addresses a file. */
const most = 50_000;

const document = (kind: 'urlset' | 'sitemapindex', lines: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</${kind}>\n`;

/** The files of a sitemap by name, without extension: one; past the limit an index and its parts. */
export function sitemaps(pages: readonly ListedPage[], abs: Absolute, limit = most): Map<string, string> {
  const lines = pages.map(
    ({ path, changed }) => `<url><loc>${xml(abs(path))}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`,
  );
  if (lines.length <= limit) return new Map([['sitemap', document('urlset', lines)]]);
  const parts = Array.from({ length: Math.ceil(lines.length / limit) }, (_, i) =>
    lines.slice(i * limit, (i + 1) * limit),
  );
  const named = parts.map((part, i): [string, string] => [`sitemap-${i + 1}`, document('urlset', part)]);
  const index = named.map(([name]) => `<sitemap><loc>${xml(abs(`${name}.xml`))}</loc></sitemap>`);
  return new Map([['sitemap', document('sitemapindex', index)], ...named]);
}

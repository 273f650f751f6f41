/** A feed and its entries; `id` and `url` are whole addresses where the edition knows its own. */
export interface Feed {
  title: string;
  subtitle: string;
  language: string;
  /** Of the page that it follows, and of itself in each format. */
  home: string;
  atom: string;
  json: string;
  author: string;
  entries: Entry[];
}
export interface Entry {
  url: string;
  title: string;
  summary: string;
  html: string;
  /** YYYY-MM-DD */
  updated: string;
  tags: string[];
}

// XML 1.0 allows no other control characters, no lone surrogates and two code points less.
const unfit = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;
export const xml = (s: string): string =>
  s
    .toWellFormed()
    .replace(unfit, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

const stamp = (day: string): string => `${day}T00:00:00Z`;
const never = '1970-01-01';
const newest = (f: Feed): string => f.entries.reduce((m, e) => (e.updated > m ? e.updated : m), never);

/** A page's lasting name: its address where that is whole, else a URN made of its path. */
const idOf = (url: string): string =>
  /^https?:/.test(url) ? url : `urn:parallax:${url.replace(/^\/+|\/+$/g, '') || 'home'}`;

/** RFC 4287. */
export const atom = (f: Feed): string =>
  `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(f.language)}">`,
    `<title>${xml(f.title)}</title>`,
    `<subtitle>${xml(f.subtitle)}</subtitle>`,
    `<id>${xml(idOf(f.atom))}</id>`,
    `<link rel="self" type="application/atom+xml" href="${xml(f.atom)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(f.home)}"/>`,
    `<updated>${stamp(newest(f))}</updated>`,
    `<author><name>${xml(f.author)}</name></author>`,
    ...f.entries.map((e) =>
      [
        '<entry>',
        `<title>${xml(e.title)}</title>`,
        `<id>${xml(idOf(e.url))}</id>`,
        `<link rel="alternate" type="text/html" href="${xml(e.url)}"/>`,
        `<updated>${stamp(e.updated)}</updated>`,
        ...e.tags.map((t) => `<category term="${xml(t)}"/>`),
        `<summary>${xml(e.summary)}</summary>`,
        `<content type="html">${xml(e.html)}</content>`,
        '</entry>',
      ].join('\n'),
    ),
    '</feed>',
  ].join('\n')}\n`;

/** jsonfeed.org, version 1.1. */
export const jsonFeed = (f: Feed): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: f.title,
      description: f.subtitle,
      home_page_url: f.home,
      feed_url: f.json,
      language: f.language,
      authors: [{ name: f.author }],
      items: f.entries.map((e) => ({
        id: idOf(e.url),
        url: e.url,
        title: e.title,
        summary: e.summary,
        content_html: e.html,
        date_published: stamp(e.updated),
        tags: e.tags,
      })),
    },
    null,
    1,
  )}\n`;

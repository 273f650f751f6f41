import { Feed as Writer } from 'feed';

/** A feed and its entries; every address is whole where the edition knows its own, else begins at the host's root. */
export interface Feed {
  /** A URI that stays when the site moves. */
  id: string;
  title: string;
  subtitle: string;
  /** Of the page that it follows, and of itself in each format. */
  home: string;
  atom: string;
  json: string;
  author: string;
  entries: Entry[];
}
export interface Entry {
  /** As a feed's. */
  id: string;
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
const fit = (s: string): string => s.toWellFormed().replace(unfit, '');
export const xml = (s: string): string =>
  fit(s).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const stamp = (day: string): Date => new Date(`${day}T00:00:00Z`);
const never = '1970-01-01';
const newest = (f: Feed): string => f.entries.reduce((m, e) => (e.updated > m ? e.updated : m), never);

// The library takes whole addresses alone. Where the edition doesn't know its own, a host that can't be stands in and is taken out again.
const nowhere = 'https://nowhere.invalid';
const whole = (url: string): string => (/^https?:/.test(url) ? url : nowhere + url);

/** `markup` tells whether titles and summaries are read as HTML, as the library marks them in Atom. */
function written(f: Feed, markup: boolean): Writer {
  const text = markup ? xml : fit;
  const feed = new Writer({
    id: f.id,
    title: fit(f.title),
    description: fit(f.subtitle),
    link: whole(f.home),
    feedLinks: { atom: whole(f.atom), json: whole(f.json) },
    author: { name: fit(f.author) },
    updated: stamp(newest(f)),
    generator: false,
  });
  for (const e of f.entries) {
    feed.addItem({
      id: e.id,
      link: whole(e.url),
      title: text(e.title),
      description: text(e.summary),
      content: e.html,
      date: stamp(e.updated),
      category: e.tags.map((t) => ({ name: fit(t), term: fit(t) })),
    });
  }
  return feed;
}

/** RFC 4287. */
export const atom = (f: Feed): string => `${written(f, true).atom1().replaceAll(nowhere, '')}\n`;

/** jsonfeed.org, version 1. */
export const jsonFeed = (f: Feed): string => `${written(f, false).json1().replaceAll(nowhere, '')}\n`;

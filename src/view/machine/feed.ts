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
  /** How much is told of it by now; without it, as much as nothing. */
  size?: number;
  tags: string[];
}

// XML 1.0 allows no other control characters, no lone surrogates and two code points less.
const unfit = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;
const fit = (s: string): string => s.toWellFormed().replace(unfit, '');
export const xml = (s: string): string =>
  fit(s).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/**
 * The time of an entry: its day, and for each source and correction a second more. So it moves when an older article comes to be held,
 * too, and yet never tells the time of a build, which would make two builds of one input differ.
 */
const stamp = ({ updated, size = 0 }: Pick<Entry, 'updated' | 'size'>): Date =>
  new Date(Date.parse(`${updated}T00:00:00Z`) + Math.min(size, 86_399) * 1000);
const never = { updated: '1970-01-01' };
const newest = (f: Feed): Date => f.entries.map(stamp).reduce((m, d) => (d > m ? d : m), stamp(never));

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
    updated: newest(f),
    generator: false,
  });
  for (const e of f.entries) {
    feed.addItem({
      id: e.id,
      link: whole(e.url),
      title: text(e.title),
      description: text(e.summary),
      content: e.html,
      date: stamp(e),
      category: e.tags.map((t) => ({ name: fit(t), term: fit(t) })),
    });
  }
  return feed;
}

/** RFC 4287. */
export const atom = (f: Feed): string => `${written(f, true).atom1().replaceAll(nowhere, '')}\n`;

/** jsonfeed.org, version 1.1, which the library doesn't write: it has authors for the author, and a language. */
export function jsonFeed(f: Feed): string {
  const { author, ...feed } = JSON.parse(written(f, false).json1().replaceAll(nowhere, '')) as { author?: object };
  const version = 'https://jsonfeed.org/version/1.1';
  return `${JSON.stringify({ ...feed, version, language: 'en', ...(author && { authors: [author] }) }, null, 4)}\n`;
}

import { readFileSync, statSync } from 'node:fs';
import { isWebAddress } from '../model/webAddress.ts';
import { megabytes } from '../read/files.ts';
import { day } from '../read/html/day.ts';
import { decodePage } from '../read/html/decode.ts';
import { type FetchOptions, fetched } from './fetched.ts';
import { isAddress } from './pieces.ts';
import { type Refusal, refused } from './refusal.ts';

/** What a feed tells of an article: where it is, and what it is called. */
export interface FeedItem {
  url: string;
  title: string;
  published: string | null;
}

/** Bytes, items and the length of a title that a feed may have. */
const most = { bytes: 10_000_000, items: 1000, title: 300 };

/** A feed's items, as it orders them, from its address or a file of it: RSS, Atom, RDF or JSON Feed. */
export async function feedItems(
  from: string,
  options: FetchOptions = {},
): Promise<{ items: FeedItem[] } | ReturnType<typeof refused>> {
  const got = await bytesOf(from, options);
  if ('what' in got) return refused(from, got);
  const base = isAddress(from) ? from : null;
  let text = '';
  try {
    text = decodePage(got.bytes, got.charset);
    const { parseFeed } = await import('feedsmith');
    const { feed } = parseFeed(text);
    const entries = ('entries' in feed ? feed.entries : 'items' in feed ? feed.items : null) ?? [];
    const items = entries.slice(0, most.items).flatMap((entry) => itemOf(entry as Entry, base) ?? []);
    if (items.length === 0)
      return refused(from, { what: 'this feed lists no article', todo: 'give another, or the address of an article' });
    return { items };
  } catch (error) {
    const isPage = /<html|<!doctype html/i.test(text.slice(0, 1000));
    if (isPage)
      return refused(from, {
        what: 'this is a page, not a feed',
        todo: 'look in it for the address of its RSS or Atom feed',
      });
    const what = `this is no feed (${(error as Error).message.split('\n')[0]})`;
    return refused(from, { what, todo: 'give the address or file of an RSS, Atom or JSON feed' });
  }
}

async function bytesOf(
  from: string,
  options: FetchOptions,
): Promise<{ bytes: Buffer; charset: string | null } | Refusal> {
  if (isAddress(from)) return fetched(from, { most: most.bytes, ...options });
  const stat = statSync(from, { throwIfNoEntry: false });
  if (!stat) return { what: 'there is no such file', todo: 'check the path; an address begins with https://' };
  // What a pipe or a device holds may have no end.
  if (!stat.isFile()) return { what: 'this is no ordinary file', todo: 'give the address or file of a feed' };
  if (stat.size > most.bytes)
    return { what: `the file has more than the ${megabytes(most.bytes)} that are read`, todo: 'cut it down' };
  return { bytes: readFileSync(from), charset: null };
}

/** What the four kinds of feed call the parts of an item. */
interface Entry {
  title?: string | { value?: string } | undefined;
  link?: string | undefined;
  url?: string | undefined;
  links?: { href?: string; rel?: string }[] | undefined;
  guid?: { value?: string; isPermaLink?: boolean } | undefined;
  pubDate?: string | undefined;
  published?: string | undefined;
  updated?: string | undefined;
  date_published?: string | undefined;
  dc?: { dates?: string[] } | undefined;
}

function itemOf(entry: Entry, base: string | null): FeedItem | null {
  const linked = entry.links?.find((l) => !l.rel || l.rel === 'alternate')?.href;
  const said = [entry.link, entry.url, linked, entry.guid?.value].flatMap((u) => (u?.trim() ? [u.trim()] : []));
  const url = said.map((u) => (base !== null && URL.canParse(u, base) ? new URL(u, base).href : u)).find(isWebAddress);
  if (!url) return null;
  const title = typeof entry.title === 'string' ? entry.title : (entry.title?.value ?? '');
  const when = entry.pubDate ?? entry.published ?? entry.date_published ?? entry.dc?.dates?.[0] ?? entry.updated;
  const plain = title
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most.title);
  return { url, title: plain || url, published: day(when) ?? null };
}

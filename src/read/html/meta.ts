import type { FrontMatter } from '../../model/frontMatter.ts';
import { writtenTime } from '../published.ts';
import { daysIn } from '../writtenDay.ts';
import { addressOf } from './address.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { withoutEntities } from './entities.ts';

/** What a page says of itself. Dates are `YYYY-MM-DD` where they can be read. */
export interface PageMeta extends Pick<FrontMatter, 'title' | 'url' | 'published' | 'updated' | 'author' | 'language'> {
  siteName?: string | undefined;
}

/** From JSON-LD first (schema.org), then meta tags (Open Graph, Dublin Core and older ones), then microdata. */
export function metaOf(document: DomDocument, saved: string | null = null): PageMeta {
  const ld = articleOf(jsonLd(document));
  const metas = new Map<string, string>();
  for (const m of document.querySelectorAll('meta[content]')) {
    const name = (
      m.getAttribute('property') ??
      m.getAttribute('name') ??
      m.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = clean(m.getAttribute('content'));
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const meta = (...names: string[]): string | undefined => names.map((n) => metas.get(n)).find((v) => v !== undefined);
  const micro = (name: string): string | undefined => {
    const e = document.querySelector(`[itemprop="${name}"]`);
    return e ? clean(e.getAttribute('content') ?? e.getAttribute('datetime') ?? e.textContent) : undefined;
  };
  const url = addressOf(
    document,
    [document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), meta('og:url'), text(ld?.['url'])],
    saved,
  );
  const pageTitle = clean(document.querySelector('title')?.textContent);
  const siteName =
    siteNameIn(meta('og:site_name', 'application-name') ?? nameOf(ld?.['publisher'])) ??
    siteOf(pageTitle, [meta('og:title'), heading(document)], url);
  const title =
    text(ld?.['headline']) ??
    meta('og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title') ??
    heading(document) ??
    pageTitle;
  return {
    title: title && withoutSite(title, siteName),
    url,
    published:
      day(text(ld?.['datePublished'])) ??
      day(
        meta(
          'article:published_time',
          'og:article:published_time',
          'datepublished',
          'date',
          'dc.date',
          'dc.date.issued',
          'dcterms.created',
          'parsely-pub-date',
          'sailthru.date',
          'pubdate',
          'publishdate',
          'publish-date',
          'article.published',
          'cxenseparse:recs:publishtime',
          'citation_publication_date',
          'article_date_original',
          'originalpublicationdate',
        ),
      ) ??
      day(micro('datePublished')) ??
      day(
        document
          .querySelector('article time[datetime], time[pubdate], time.published, time.entry-date')
          ?.getAttribute('datetime'),
      ),
    updated:
      day(text(ld?.['dateModified'])) ??
      day(
        meta(
          'article:modified_time',
          'og:updated_time',
          'datemodified',
          'last-modified',
          'lastmod',
          'dcterms.modified',
        ),
      ) ??
      day(micro('dateModified')),
    author:
      nameOf(ld?.['author']) ??
      person(
        meta('author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator', 'citation_author'),
      ) ??
      person(micro('author')),
    language: language(
      document.documentElement?.getAttribute('lang') ??
        text(ld?.['inLanguage']) ??
        meta('og:locale', 'language', 'content-language', 'dc.language'),
    ),
    siteName,
  };
}

const clean = (s: string | null | undefined): string | undefined =>
  s ? withoutEntities(s.slice(0, 3000)).replace(/\s+/g, ' ').trim().slice(0, 1000) || undefined : undefined;
const text = (v: unknown): string | undefined =>
  typeof v === 'string' ? clean(v) : Array.isArray(v) ? text(v[0]) : undefined;

/** “Dam opens - River Post” → “Dam opens”. */
function withoutSite(title: string, site: string | undefined): string {
  if (!site) return title;
  const m = /^(.{10,1000}?)\s[-–—|:·»]\s([^-–—|·»]{2,60})$/.exec(title);
  return m && m[2]!.toLowerCase().trim() === site.toLowerCase() ? m[1]! : title;
}
/** “River Post | News, sport and weather” and “@riverpost” → “River Post”, “riverpost”. */
const siteNameIn = (name: string | undefined): string | undefined =>
  name
    ?.split(/\s{1,9}[|·»–—]\s{1,9}|\s{0,9}\|/, 1)[0]
    ?.replace(/^@/, '')
    .trim() || undefined;
const letters = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
/** The outlet at the end of a page's title: what stands before it is the headline, or its address is its name. */
function siteOf(
  title: string | undefined,
  headlines: readonly (string | undefined)[],
  url: string | undefined,
): string | undefined {
  const m = title && /^(.{4,300}?)\s{1,9}[-–—|:·»]\s{1,9}([^-–—|·»]{2,40})$/.exec(title);
  if (!m) return undefined;
  const [, before, name] = m as unknown as [string, string, string];
  const host = url ? letters(new URL(url).hostname.replace(/^www\./, '').replace(/\.[a-z]+$/, '')) : '';
  const named = host !== '' && (letters(name) === host || letters(name) === `the${host}`);
  return named || headlines.some((h) => h && letters(h) === letters(before)) ? name.trim() : undefined;
}
const heading = (document: DomDocument): string | undefined => {
  const all = [...document.querySelectorAll('h1')];
  // One that nothing closes holds the whole page.
  const words = all.length === 1 ? clean(all[0]!.textContent) : undefined;
  return words && words.length <= 300 ? words : undefined;
};
/** A day; a date whose order only custom could tell is none. */
function day(written: string | null | undefined): string | undefined {
  const read = writtenDay(written);
  // Empty fields of databases are written as their first day: 0001-01-01, 1970-01-01.
  return read && read > '1600' && read !== '1970-01-01' ? read : undefined;
}
function writtenDay(written: string | null | undefined): string | undefined {
  if (!written) return undefined;
  const iso = /^\d{4}-\d\d-\d\d/.exec(written.trim())?.[0];
  if (iso && writtenTime(iso)) return iso;
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T|\d{6}|$)/.exec(written.trim());
  const joined = compact && `${compact[1]}-${compact[2]}-${compact[3]}`;
  if (joined && writtenTime(joined)) return joined;
  return daysIn(written.slice(0, 100))[0]?.day;
}
/** Bylines in metadata carry the day and the template's buttons along: “Ann Example | May 3, 2024 Print this”. */
function person(s: string | undefined): string | undefined {
  if (!s) return undefined;
  const day = daysIn(s)[0];
  const name = s
    .slice(0, day?.start)
    .split(/\s{1,9}[|•·]\s{1,9}/, 1)[0]!
    .replace(/^by:?\s+/i, '')
    .replace(/[\s,;.–—-]{1,9}$/, '');
  return name.length < 2 ||
    /^https?:|@|^(?:\w{0,20}admin\w{0,20}|editor|staff|by|unknown|none|null|undefined)$/i.test(name)
    ? undefined
    : name;
}
function nameOf(v: unknown): string | undefined {
  if (typeof v === 'string') return person(clean(v));
  if (Array.isArray(v)) return v.slice(0, 10).map(nameOf).filter(Boolean).join(', ') || undefined;
  return typeof v === 'object' && v !== null ? person(text((v as Record<string, unknown>)['name'])) : undefined;
}
const language = (tag: string | undefined): string | undefined => {
  const t = tag?.trim().replace('_', '-');
  return t && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(t) ? t : undefined;
};

type Json = Record<string, unknown>;
function jsonLd(document: DomDocument): Json[] {
  const found: Json[] = [];
  const visit = (v: unknown, depth: number): void => {
    if (depth > 4 || found.length > 200) return;
    if (Array.isArray(v)) for (const item of v) visit(item, depth + 1);
    else if (typeof v === 'object' && v !== null) {
      found.push(v as Json);
      visit((v as Json)['@graph'], depth + 1);
      visit((v as Json)['mainEntity'], depth + 1);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]') as Iterable<DomElement>) {
    const source = (script.textContent ?? '').replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '');
    try {
      visit(JSON.parse(source), 0);
    } catch {
      // Line breaks within strings are the commonest fault of hand-made JSON-LD.
      try {
        visit(JSON.parse(source.replace(/[\u0000-\u001f]+/g, ' ')), 0);
      } catch {
        // Metadata that no parser reads is no metadata.
      }
    }
  }
  return found;
}

/** The object that describes the article itself. */
const articleOf = (objects: readonly Json[]): Json | undefined =>
  objects.find((o) =>
    [o['@type']]
      .flat()
      .some(
        (t) =>
          typeof t === 'string' &&
          /(?:Article|NewsArticle|BlogPosting|Report|ReportageNewsArticle|LiveBlogPosting)$/.test(t),
      ),
  );

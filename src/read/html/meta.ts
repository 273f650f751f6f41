import type { FrontMatter } from '../../model/frontMatter.ts';
import { addressOf } from './address.ts';
import { authorsIn, personsAmong, staffIn, twoNames } from './authors.ts';
import { day as dayOf, isDayFirst } from './day.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { withoutEntities } from './entities.ts';
import { printedHeadline, withoutSection, withoutTail } from './headline.ts';
import { articleIn, type Json, jsonLd } from './jsonLd.ts';
import { metaNames } from './metaNames.ts';
import { isOthers, ofReaders } from './others.ts';
import { canBeOf, hostParts, siteNameOf } from './siteName.ts';

/** What a page says of itself. Dates are `YYYY-MM-DD` where they can be read. */
export interface PageMeta extends Pick<FrontMatter, 'title' | 'url' | 'published' | 'updated' | 'author' | 'language'> {
  siteName?: string | undefined;
  /** The site that shows an article whose own address is another outlet's. */
  shownBy?: string | undefined;
}

/** From JSON-LD first (schema.org), then meta tags (Open Graph, Dublin Core and older ones), then microdata and RDFa. */
export function metaOf(document: DomDocument, saved: string | null = null): PageMeta {
  const metas = metasOf(document);
  const all = (names: readonly string[]): string[] => names.flatMap((n) => metas.get(n) ?? []);
  const meta = (names: readonly string[]): string | undefined => all(names)[0];
  const micro = (name: string): string | undefined => {
    const e = [
      ...document.querySelectorAll(`[itemprop~="${name}"],[property="schema:${name}"],[property="${name}"]:not(meta)`),
    ].find((found) => !ofReaders(found));
    // What has parts of its own is called by its name among them.
    const said = (e?.hasAttribute('itemscope') && e.querySelector('[itemprop~="name"]')) || e;
    return said ? clean(said.getAttribute('content') ?? said.getAttribute('datetime') ?? ownWords(said)) : undefined;
  };
  const parsely = parselyOf(document);
  const pageTitle = clean(document.querySelector('title')?.textContent);
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const objects = jsonLd(document);
  const h1 = heading(document);
  const own = articleIn(objects, [h1, ...all(metaNames.title), pageTitle]);
  const headlines = [...all(metaNames.title), micro('headline'), h1];
  const ld = (field: string): unknown => own.find((o) => filled(o[field]))?.[field];
  const url = addressOf(document, [canonical, meta(['og:url']), text(ld('url')), parsely('link')], saved);

  const tail = tailOf(pageTitle, headlines, url) ?? leadOf(pageTitle, headlines);
  const named = siteNameOf(
    [...all(metaNames.site), nameOf(ld('publisher')), micro('publisher')],
    tail,
    all(['twitter:site']),
    url,
  );
  const shown = named !== undefined && !canBeOf(named, url) && servedBy(document, named);
  const siteName = shown ? undefined : named;
  const isOutlet = (part: string): boolean => {
    const at = hostParts(url);
    const said = letters(part);
    return [named, tail, at?.host, at?.label, `the${at?.label}`].some((n) => n !== undefined && letters(n) === said);
  };
  const told = [text(ld('headline')), ...all(metaNames.title), parsely('title'), micro('headline')].flatMap(
    (t) => t ?? [],
  );
  const title =
    printedHeadline(document, [...told, ...(pageTitle ? [pageTitle] : [])], isOutlet) ?? told[0] ?? h1 ?? pageTitle;

  const outlets = [named, tail, hostParts(url)?.host, hostParts(url)?.label];
  const authors = (bylines: readonly (string | undefined)[]): string[] =>
    personsAmong([...new Set(bylines.flatMap((b) => (b ? authorsIn(surnameLast(b), outlets) : [])))]).slice(0, 12);
  const spoken = language(
    document.documentElement?.getAttribute('lang') ?? text(ld('inLanguage')) ?? meta(metaNames.language),
  );
  const dayFirst = isDayFirst(spoken);
  const day = (written: string | null | undefined): string | undefined => dayOf(written, dayFirst);
  const firstDay = (written: readonly string[]): string | undefined => written.map(day).find((d) => d !== undefined);
  return {
    title: title && withoutTail(withoutSection(title, told), isOutlet),
    url,
    published:
      day(text(ld('datePublished'))) ??
      firstDay(all(metaNames.published)) ??
      day(parsely('pub_date')) ??
      day(micro('datePublished')) ??
      day(
        [...document.querySelectorAll('article time[datetime], time[pubdate], time.published, time.entry-date')]
          .slice(0, 20)
          .find((e) => !isOthers(e))
          ?.getAttribute('datetime'),
      ),
    updated: day(text(ld('dateModified'))) ?? firstDay(all(metaNames.updated)) ?? day(micro('dateModified')),
    author:
      agreed(
        [
          namesIn(ld('author')),
          ...metaNames.author.map((n) => metas.get(n) ?? []),
          [parsely('author')],
          [micro('author')],
        ].map((bylines) => authors(bylines)),
      ) ??
      ownNameIn([...personsIn(ld('author')), ...all(metaNames.author)]) ??
      [...namesIn(ld('author')), ...all(metaNames.author)].map((n) => n && staffIn(n)).find((n) => n),
    language: spoken,
    siteName,
    ...(shown && { shownBy: named }),
  };
}

/** Every meta tag's contents by its name, in lower case. */
function metasOf(document: DomDocument): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const m of document.querySelectorAll('meta')) {
    const said = ['property', 'name', 'itemprop', 'http-equiv'].map((a) => m.getAttribute(a)).find((n) => n);
    // Some templates write “value” for it.
    const content = clean(m.getAttribute('content') ?? m.getAttribute('value'));
    if (!said || !content) continue;
    for (const name of said
      .toLowerCase()
      .replace(/\b(dc|dcterms):/g, '$1.')
      .split(/\s+/, 4)) {
      const list = metas.get(name);
      if (list) list.push(content);
      else metas.set(name, [content]);
    }
  }
  // Labels that are shown where a page is shared: “Written by” and whom.
  for (const n of [1, 2])
    if (writtenBy.test(metas.get(`twitter:label${n}`)?.[0] ?? ''))
      metas.set('written by', metas.get(`twitter:data${n}`) ?? []);
  return metas;
}

/** How the labels of shared pages name an author, in the languages of the commonest plug-in that writes them. */
const writtenBy =
  /^(?:written by|authors?|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|napisane przez|autor|написано автором|作者|著者)$/i;

/** Parse.ly's own tag holds JSON. */
function parselyOf(document: DomDocument): (field: string) => string | undefined {
  let page: unknown;
  try {
    page = JSON.parse(document.querySelector('meta[name="parsely-page"]')?.getAttribute('content') ?? '{}');
  } catch {
    page = {};
  }
  return (field) => text((page as Json | null)?.[field]);
}

const filled = (v: unknown): boolean =>
  v !== undefined && v !== null && v !== '' && !(typeof v === 'object' && Object.keys(v).length === 0);
const clean = (s: string | null | undefined): string | undefined =>
  s ? withoutEntities(s.slice(0, 3000)).replace(/\s+/g, ' ').trim().slice(0, 1000) || undefined : undefined;
const text = (v: unknown): string | undefined =>
  typeof v === 'string' ? clean(v) : Array.isArray(v) ? text(v[0]) : undefined;
const letters = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The outlet at the end of a page's title: what stands before it is the headline, or its address is its name. */
function tailOf(
  title: string | undefined,
  headlines: readonly (string | undefined)[],
  url: string | undefined,
): string | undefined {
  const m = title && /^(.{4,300}?)\s{1,9}[-–—|:·»]\s{1,9}([^-–—|·»]{2,40})$/.exec(title);
  if (!m) return undefined;
  const [, before, name] = m as unknown as [string, string, string];
  const at = hostParts(url);
  const said = letters(name);
  const named = at && [letters(at.label), `the${letters(at.label)}`, letters(at.host)].includes(said);
  return named || headlines.some((h) => h && letters(h) === letters(before)) ? name.trim() : undefined;
}

/** The outlet before the headline in a page's title: “River Post: Dam opens”. */
function leadOf(title: string | undefined, headlines: readonly (string | undefined)[]): string | undefined {
  const m = title && /^([^-–—|·»:]{2,40}?)\s{0,9}[-–—|:·»]\s{1,9}(.{4,300})$/.exec(title);
  if (!m) return undefined;
  const [, name, behind] = m as unknown as [string, string, string];
  return headlines.some((h) => h && letters(h) === letters(behind)) ? name.trim() : undefined;
}

const heading = (document: DomDocument): string | undefined => {
  const all = [...document.querySelectorAll('h1')];
  const words = all.length === 1 ? clean(ownWords(all[0]!)) : undefined;
  return words && words.length <= 300 ? words : undefined;
};

/** An element's words up to the first paragraph or heading in it: one that nothing closes holds the whole page. */
function ownWords(element: DomElement): string {
  let words = '';
  for (const child of Array.from(element.childNodes)) {
    if (/^(?:p|div|h[1-6]|section|article|table|ul|ol)$/i.test(child.nodeName)) break;
    words += child.nodeName.toLowerCase() === 'br' ? ' ' : (child.textContent ?? '');
  }
  return words.trim() ? words : (element.textContent ?? '');
}

/** Whether a page draws on a site whose address is this very name: then that site shows it. */
function servedBy(document: DomDocument, name: string): boolean {
  let own = 0;
  for (const e of [...document.querySelectorAll('link[href],script[src],img[src],a[href]')].slice(0, 2000)) {
    const url = (e.getAttribute('href') ?? e.getAttribute('src') ?? '').replace(/^\/\//, 'https://');
    if (/^https?:/i.test(url) && hostParts(url)?.label === letters(name) && ++own > 2) return true;
  }
  return false;
}

const nameOf = (v: unknown): string | undefined => namesIn(v)[0];

/** The names of what JSON-LD gives as an author or publisher: a text, an object with a name, or a list of either. */
function namesIn(v: unknown): (string | undefined)[] {
  if (typeof v === 'string') return /^https?:/.test(v) ? [] : [clean(v)];
  if (Array.isArray(v)) return v.slice(0, 12).flatMap(namesIn);
  if (typeof v !== 'object' || v === null) return [];
  const { name, givenName, familyName } = v as Json;
  const parts = [givenName, familyName].filter((p) => typeof p === 'string').join(' ');
  return namesIn(filled(name) ? name : parts || []);
}

/** “Example, Ann”, as catalogues have it, is Ann Example. */
const surnameLast = (byline: string): string =>
  byline.replace(/^(\p{Lu}[\p{Ll}’'-]{1,30}), (\p{Lu}[\p{Ll}’'-]{1,30}(?: \p{Lu}\.?)?)$/u, '$2 $1');

/**
 * The authors that a page's own data name, of several fields the first that names any; where others name someone of them too, those
 * on whom they agree: the rest are its publisher or all who had a hand in it.
 */
function agreed(fields: readonly (readonly string[])[]): string | undefined {
  const told = fields.filter((f) => f.length > 0);
  const first = told[0];
  if (!first) return undefined;
  const count = (name: string): number => told.filter((f) => f.includes(name)).length;
  const persons = told.flat().filter(twoNames);
  const both = [...new Set(persons)].filter((name) => count(name) > 1);
  if (both.length > 0)
    return (first.some((n) => both.includes(n)) ? first.filter((n) => twoNames(n)) : both).join(', ');
  return (first.some(twoNames) ? first : (told.find((f) => f.some(twoNames)) ?? first)).join(', ');
}

/** The names of those that JSON-LD calls persons. */
function personsIn(v: unknown): (string | undefined)[] {
  if (Array.isArray(v)) return v.slice(0, 12).flatMap(personsIn);
  if (typeof v !== 'object' || v === null) return [];
  const { '@type': type, name } = v as Json;
  return [type].flat().some((t) => /^person$/i.test(String(t))) ? namesIn(name) : [];
}

/** Whose name is his site's, too: nobody else being named, a first name and a surname are a person's, but “The River Post” is none's. */
const ownNameIn = (names: readonly (string | undefined)[]): string | undefined =>
  names.flatMap((n) => (n ? authorsIn(n) : [])).find((n) => twoNames(n) && n !== n.toUpperCase() && !/^the /i.test(n));

const language = (tag: string | undefined): string | undefined => {
  const t = tag?.trim().replace('_', '-');
  if (!t || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(t)) return undefined;
  return Intl.getCanonicalLocales(t)[0];
};

import { isWebAddress } from '../model/webAddress.ts';
import { limits } from '../read/files.ts';
import { authorsIn } from '../read/html/authors.ts';
import { day } from '../read/html/day.ts';
import { escaped } from '../read/html/markdown.ts';
import { hostParts } from '../read/html/siteName.ts';
import { languageAs } from '../read/language.ts';
import type { Read } from './intake.ts';
import { pageIntake } from './page.ts';
import { refused } from './refusal.ts';

export type JsonObject = Record<string, unknown>;

/** What harvesters of news call the parts of an article: trafilatura, news-please, newspaper4k, Readability and their like. */
const names = {
  text: ['text', 'maintext', 'article_text', 'body', 'content', 'textContent', 'articleBody', 'raw_text'],
  html: ['html', 'article_html', 'content_html', 'raw_html'],
  title: ['title', 'headline', 'title_page', 'name'],
  address: ['canonical_link', 'canonical_url', 'url', 'source', 'source_url', 'link', 'permalink', 'original_url'],
  site: ['sitename', 'source-hostname', 'meta_site_name', 'site_name', 'siteName', 'publisher', 'outlet', 'source'],
  author: ['authors', 'author', 'byline', 'creator'],
  published: ['date_publish', 'publish_date', 'published', 'datePublished', 'date_published', 'publishedTime', 'date'],
  updated: ['date_modify', 'dateModified', 'date_modified', 'modified', 'updated'],
  language: ['language', 'meta_lang', 'lang'],
} as const;

/** One article of a harvest as its article. `at` is where it stands, as messages show it. */
export function recordIntake(record: JsonObject, at: { file: string; line: number; column: number }): Read {
  const said = (list: readonly string[]): string[] => list.flatMap((name) => textsIn(record[name]));
  const text = said(names.text)[0] ?? '';
  const url = said(names.address).find(isWebAddress) ?? null;
  const html = [...said(names.html), ...(isHtml(text) ? [text] : [])][0];
  const refuse = (what: string, todo: string): Read => refused(at.file, { what, todo }, at.line, at.column);
  if (text.length > limits.text || (html?.length ?? 0) > limits.page)
    return refuse('this entry holds more text than any article', 'leave it out, or cut it down to the article');
  if (html && (!text.trim() || isHtml(text))) return fromPage(html, record, url, at);
  if (!text.trim()) {
    const todo = `give it a “text”; of what is here ${Object.keys(record).slice(0, 12).join(', ') || 'nothing'} is named`;
    return refuse('this entry holds no text', todo);
  }
  const site = said(names.site).find((name) => !isWebAddress(name) && !isHost(name)) ?? null;
  const outlets = [site ?? undefined, hostParts(url ?? undefined)?.label];
  const title = said(names.title)[0]?.replace(/\s+/g, ' ').trim().slice(0, 1000) || null;
  const body = linesOf(text);
  return {
    body: title && !text.trimStart().startsWith(title) ? `${escaped(title)}\n\n${body}\n` : `${body}\n`,
    facts: {
      title,
      source: null,
      url,
      published: day(said(names.published)[0]) ?? null,
      updated: day(said(names.updated)[0]) ?? null,
      author: [...new Set(said(names.author).flatMap((a) => authorsIn(a, outlets)))].slice(0, 12).join(', ') || null,
      language: languageAs(languageTag(said(names.language)[0]), text),
      holds: null,
    },
    siteName: site,
  };
}

/** An entry that holds the page itself: what it says besides comes first. */
function fromPage(html: string, record: JsonObject, url: string | null, at: { file: string; line: number }): Read {
  const read = pageIntake(at.file, Buffer.from(html), { location: url });
  if ('problem' in read) return { problem: { ...read.problem, line: at.line } };
  const title = textsIn(record['title'])[0] ?? read.facts.title;
  const published = names.published.flatMap((n) => textsIn(record[n])).flatMap((d) => day(d) ?? [])[0];
  return { ...read, facts: { ...read.facts, title, published: read.facts.published ?? published ?? null } };
}

/** The texts in a field: one, a list of them, or the names of what it lists. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value] : [];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(textsIn);
  return typeof value === 'object' && value !== null ? textsIn((value as JsonObject)['name']) : [];
}

const isHtml = (text: string): boolean => /^\s*<(?:!doctype|html|body|article|div|p|section|main)\b/i.test(text);
const isHost = (text: string): boolean => /^(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}$/i.test(text.trim());
const languageTag = (tag: string | undefined): string | undefined =>
  tag && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})?$/i.test(tag) ? tag.replace('_', '-').toLowerCase() : undefined;

/** Harvesters put each paragraph on a line, some with an empty one between. */
const linesOf = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n+/)
    .flatMap((line) => (line.trim() ? [escaped(line.trim())] : []))
    .join('\n\n');

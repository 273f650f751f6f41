import { Readability } from '@mozilla/readability';
import type { Problem } from '../../model/problem.ts';
import { limits } from '../files.ts';
import { dayInAddress } from './address.ts';
import { hasCrowdedTag } from './attributes.ts';
import { signedBy } from './byline.ts';
import { cleanPage } from './clean.ts';
import { ownDay } from './day.ts';
import { decodePage } from './decode.ts';
import { type DomDocument, type DomElement, parsePage } from './dom.ts';
import { type Lack, lackOf } from './lack.ts';
import { markdownOf } from './markdown.ts';
import { metaOf, type PageMeta } from './meta.ts';
import { pageOfMhtml } from './mhtml.ts';
import { paragraphsUnder } from './paragraphs.ts';
import { printedAbove } from './printed.ts';
import { hostParts } from './siteName.ts';
import { markTables } from './tables.ts';
import { trimmed } from './trim.ts';

export interface Page {
  /** The article's body: one paragraph a line, an empty line between; without its title. */
  text: string;
  /** The same as Markdown, with its headings, lists and quotations. */
  markdown: string;
  meta: PageMeta;
  /** What stands there instead of an article or its end; null where nothing is missing. */
  lack: Lack | null;
}

/** No article's page has a tenth of these elements, nor nests them a tenth as deep. */
const mostElements = 60_000;
const deepest = 500;

/** A saved page as its article: `.html`, or the text of one. Runs nothing and fetches nothing. Throws where it is no page. */
export function readHtml(html: string, saved: string | null = null): Page {
  if (isTooMuch(html) || hasCrowdedTag(html)) throw new Error('too many elements found');
  const document = parsePage(html);
  const meta = metaOf(document, saved);
  const seen = paragraphsUnder(document.body);
  const signed = signedBy(document);
  const scripted = document.querySelector('script[src],script:not([type])') !== null;
  cleanPage(document);
  markTables(document);
  const found = new Readability(document as never, {
    serializer: (node) => node as unknown as DomElement,
    maxElemsToParse: mostElements,
    disableJSONLD: true,
  }).parse() as { content: DomElement; title: string } | null;
  const root = found?.content ?? (document as DomDocument).body;
  const title = meta.title ?? found?.title ?? '';
  const taken = trimmed(paragraphsUnder(root), title);
  // In a page as broken as that the paragraphs themselves are all there is to go by.
  const body =
    taken.length > 0
      ? taken
      : trimmed(
          seen.filter((p) => p.tag === 'P' && p.text.length > 60),
          title,
        );
  const printed = printedAbove(seen, body[0]?.text, [meta.siteName, meta.shownBy, hostParts(meta.url)?.label]);
  const inPath = dayInAddress(meta.url);
  const beside = [printed.published, inPath, printed.updated].filter((d) => d !== meta.updated || d === meta.published);
  const published = ownDay(meta.published, ...beside) ?? printed.published ?? inPath;
  const updated = ownDay(meta.updated, printed.updated) ?? printed.updated;
  return {
    text: body.map((p) => p.text).join('\n\n'),
    markdown: markdownOf(body),
    lack: lackOf(document, seen, body, scripted),
    meta: {
      ...meta,
      author: authorOf(meta.author, printed.authors) ?? signed,
      published,
      // What was changed before it appeared tells of the outlet's system, not of the article.
      updated: updated && published && updated < published ? undefined : updated,
    },
  };
}

/** The authors that the metadata name, or the printed byline where it names them and more, or where they name nobody. */
function authorOf(told: string | undefined, printed: readonly string[]): string | undefined {
  const all = printed.length && (told === undefined || (printed.length > 1 && printed.join(', ').includes(told)));
  return all ? printed.join(', ') : told;
}

/** The same for a file's bytes, with what prevents it as a problem. `file` is its path as messages show it. */
export function readPage(file: string, bytes: Uint8Array): Page | { problem: Problem } {
  const refuse = (what: string, todo: string): { problem: Problem } => ({
    problem: { file, line: 1, column: 1, what, todo, level: 'error' },
  });
  try {
    const archive = isMhtml(bytes) ? pageOfMhtml(bytes) : null;
    const html = archive ? archive.html : isMhtml(bytes) ? null : decodePage(bytes);
    if (html === null) return refuse('this web archive holds no page', 'save the page again as “HTML only”');
    if (html.includes('\0') && html.indexOf('\0') < 1000)
      return refuse('this is a binary file, not a page', 'save the page as HTML');
    const page = readHtml(html, archive?.location);
    if (page.text.length > limits.text)
      return refuse('the page holds more text than any article', 'save only the article');
    return page;
  } catch (error) {
    const size = error instanceof Error && /elements found|call stack/i.test(error.message);
    return size
      ? refuse('the page is too large or nested too deeply', 'save only the article')
      : refuse('the page cannot be read', 'save its text as a .txt file');
  }
}

const isMhtml = (bytes: Uint8Array): boolean =>
  /^Content-Type:\s{0,99}multipart\/related/im.test(
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2000)).toString('latin1').replace(/\r/g, ''),
  );

/** Elements that nothing closes by itself. */
const nesting =
  /<(\/?)(?:div|span|section|article|main|table|tbody|tr|td|ul|ol|dl|blockquote|font|center|b|i|u|em|strong|small|big|sub|sup|a|form|fieldset|figure|header|footer|nav|aside|details|q|cite|code|pre|h[1-6])(?=[\s>/])|<[a-z!?]/gi;

/** Counted before anything is built of it: trees of that size take minutes. */
function isTooMuch(html: string): boolean {
  let elements = 0;
  let depth = 0;
  for (const m of html.matchAll(nesting)) {
    if (m[1] === undefined) elements++;
    else if (m[1] === '/') depth = Math.max(0, depth - 1);
    else {
      elements++;
      depth++;
    }
    if (elements > mostElements || depth > deepest) return true;
  }
  return false;
}

import { dayOf } from '../../model/calendar.ts';
import type { Problem } from '../../model/problem.ts';
import { limits, megabytes } from '../files.ts';
import { readFrontMatter, splitFrontMatter } from '../frontMatter.ts';
import { dayInAddress } from './address.ts';
import { staffIn } from './authors.ts';
import { signedBy } from './byline.ts';
import { candidatesOf } from './candidates.ts';
import { isDayFirst, ownDay } from './day.ts';
import { decodePage, UntoldCharset } from './decode.ts';
import { parsePage } from './dom.ts';
import { keptOf } from './kept.ts';
import { type Lack, lackOf } from './lack.ts';
import { markdownOf } from './markdown.ts';
import { markedDay } from './markedDay.ts';
import type { PageMeta } from './meta.ts';
import { pageOfMhtml } from './mhtml.ts';
import { printedBeside } from './printed.ts';
import { hostParts } from './siteName.ts';
import { tooDeep, tooMuchOf } from './size.ts';

export interface Page {
  /** The article's body: one paragraph a line, an empty line between; without its title. */
  text: string;
  /** The same as Markdown, with its headings, lists and quotations. */
  markdown: string;
  meta: PageMeta;
  /** What stands there instead of an article or its end; null where nothing is missing. */
  lack: Lack | null;
}

/** Why no tree is made of a page. */
class TooMuch extends Error {}

/** A saved page as its article: `.html`, or the text of one. Runs nothing and fetches nothing. Throws where it is no page. */
export function readHtml(html: string, saved: string | null = null): Page {
  const tooMuch = tooMuchOf(html);
  if (tooMuch) throw new TooMuch(tooMuch);
  const document = parsePage(html);
  const deep = document.documentElement && tooDeep(document.documentElement);
  if (deep) throw new TooMuch(deep);
  const signed = signedBy(document);
  const dayFirst = isDayFirst(document.documentElement?.getAttribute('lang') ?? undefined);
  const marked = markedDay(document, dayFirst);
  const scripted = document.querySelector('script[src],script:not([type])') !== null;
  const { page: seen, meta, title } = candidatesOf(document, saved);
  const kept = keptOf(seen, title);
  // In a page as broken as that the paragraphs themselves are all there is to go by.
  const body = kept.length > 0 ? kept : seen.filter((p) => p.tag === 'P' && p.text.length > 60);
  const outlets = [meta.siteName, meta.shownBy, hostParts(meta.url)?.label];
  const printed = printedBeside(seen, body, title, outlets, isDayFirst(meta.language));
  const inPath = dayInAddress(meta.url);
  const beside = [printed.published, inPath, printed.updated].filter((d) => d !== meta.updated || d === meta.published);
  const updated = ownDay(meta.updated, printed.updated) ?? printed.updated;
  // Where a page prints the day of its last change alone, it appeared about then, or before.
  const about = printed.updated && `${printed.updated}~`;
  const told = isMoved(meta.published, printed.published) ? printed.published : meta.published;
  const published = ownDay(told, ...beside) ?? printed.published ?? inPath ?? marked ?? about;
  return {
    text: body.map((p) => p.text).join('\n\n'),
    markdown: markdownOf(body),
    lack: lackOf(document, seen, body, scripted),
    meta: {
      ...meta,
      author: authorOf(meta.author, printed.authors, signed),
      published,
      // What was changed before it appeared tells of the outlet's system, not of the article.
      updated: updated && published && updated < published ? undefined : updated,
    },
  };
}

/** Whether a page prints a day more than a month before that of its metadata: systems give the day on which an article was moved there. */
const isMoved = (told: string | undefined, printed: string | undefined): boolean =>
  told !== undefined && printed !== undefined && (dayOf(told) ?? 0) - (dayOf(printed) ?? 0) > 31;

/** The authors that the metadata name, or the printed byline where it names them and more, or where they name nobody but the staff. */
function authorOf(
  told: string | undefined,
  printed: readonly string[],
  signed: string | undefined,
): string | undefined {
  const named = told && staffIn(told) ? undefined : told;
  const all = printed.length && (named === undefined || (printed.length > 1 && printed.join(', ').includes(named)));
  return all ? printed.join(', ') : (named ?? signed ?? told);
}

/**
 * The same for a file's bytes, with what prevents it as a problem. `file` is its path as messages show it; where it comes from an
 * archive or the web, that tells its address and character set.
 */
export function readPage(
  file: string,
  bytes: Uint8Array,
  { location = null, charset = null }: { location?: string | null; charset?: string | null } = {},
): Page | { problem: Problem } {
  const refuse = (what: string, todo: string): { problem: Problem } => ({
    problem: { file, line: 1, column: 1, what, todo, level: 'error' },
  });
  if (bytes.byteLength > limits.page)
    return refuse(`the page has more than the ${megabytes(limits.page)} that are read`, copy);
  try {
    const archive = isMhtml(bytes) ? pageOfMhtml(bytes) : null;
    const html = archive ? archive.html : isMhtml(bytes) ? null : decodePage(bytes, charset);
    if (html === null) return refuse('this web archive holds no page', 'save the page again as “HTML only”');
    if (html.includes('\0') && html.indexOf('\0') < 1000)
      return refuse('this is a binary file, not a page', 'save the page as HTML');
    const front = frontOf(file, html);
    const page = readHtml(front?.text ?? html, archive?.location ?? location);
    if (front) page.meta = { ...page.meta, ...front.meta };
    if (page.text.length > limits.text)
      return refuse('the page holds more text than any article', 'save only the article');
    return page;
  } catch (error) {
    if (error instanceof UntoldCharset)
      return refuse(error.message, 'open it in a browser and save it again from there');
    const why = error instanceof TooMuch ? error.message : null;
    const deep = error instanceof RangeError || (error instanceof Error && /elements found/.test(error.message));
    return why || deep
      ? refuse(`no article's page has ${why ?? 'elements nested as deep as here'}`, copy)
      : refuse('the page cannot be read', 'save its text as a .txt file');
  }
}

/** What front matter above a page says, and the page below it; null where there is none. */
function frontOf(file: string, html: string): { meta: Partial<PageMeta>; text: string } | null {
  if (!/^\ufeff?---[ \t]{0,9}\r?\n/.test(html.slice(0, 20))) return null;
  const split = splitFrontMatter(file, html);
  const front = split.yaml === null ? null : readFrontMatter(file, { ...split, yaml: split.yaml }, true).data;
  if (!front) return null;
  const { title, url, published, updated, author, language, source: siteName } = front;
  const said = Object.entries({ title, url, published, updated, author, language, siteName });
  return { meta: Object.fromEntries(said.filter(([, value]) => value !== undefined)), text: split.text };
}

const copy = 'open it and copy the article into a .txt file';

const isMhtml = (bytes: Uint8Array): boolean =>
  /^Content-Type:\s{0,99}multipart\/related/im.test(
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2000)).toString('latin1').replace(/\r/g, ''),
  );

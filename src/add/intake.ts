import { extname } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { articleWithProblems } from '../read/article.ts';
import { decodeText } from '../read/files.ts';
import { readPage } from '../read/html/index.ts';
import { languageAs } from '../read/language.ts';
import type { PageFacts } from './articleFile.ts';

/** What was handed in, as text with what it tells of itself. */
export interface Intake {
  body: string;
  facts: PageFacts;
  /** The outlet's name as the page gives it. */
  siteName: string | null;
  /** The site that shows an article of another outlet. */
  shownBy?: string | undefined;
}

const looksLikePage = (name: string, bytes: Uint8Array): boolean =>
  /^\.(?:m?html?|mht)$/i.test(extname(name)) ||
  /^\s*(?:<!doctype html|<html|<head|from: <saved by|mime-version:)/i.test(
    Buffer.from(bytes.subarray(0, 400)).toString('latin1'),
  );

/** A saved page, Markdown or plain text, told apart by name and content. Nothing is fetched. */
export function intake(name: string, bytes: Uint8Array): Intake | { problem: Problem } {
  if (looksLikePage(name, bytes)) {
    const page = readPage(name, bytes);
    if ('problem' in page) return page;
    const { siteName, shownBy, ...meta } = page.meta;
    const { title = null, url = null, published = null, updated = null, author = null } = meta;
    const language = languageAs(meta.language, page.text);
    // The page's own heading opens the text, as it does in print.
    const body = title && !page.text.startsWith(title) ? `${title}\n\n${page.text}\n` : `${page.text}\n`;
    return page.text.trim()
      ? {
          body,
          facts: { title, source: null, url, published, updated, author, language },
          siteName: siteName ?? null,
          shownBy,
        }
      : { problem: nothing(name, 'no article was found in the page') };
  }
  const decoded = decodeText(bytes, name);
  if ('problem' in decoded) return decoded;
  const { article, problems } = articleWithProblems(name, decoded.text);
  const error = problems.find((p) => p.level === 'error');
  if (error || !article) return { problem: error ?? nothing(name, 'the text cannot be read') };
  if (!article.text.trim()) return { problem: nothing(name, 'the file is empty') };
  const { title, source, url, updated, author, language, published } = article;
  return {
    body: article.text,
    facts: {
      title: title || null,
      source: null,
      url,
      published: published && published.basis !== 'inferred' ? published.edtf : null,
      updated,
      author,
      language,
    },
    siteName: source,
  };
}

const nothing = (file: string, what: string): Problem => ({
  file,
  line: 1,
  column: 1,
  what,
  todo: 'save the page again, or copy the article into a .txt file',
  level: 'error',
});

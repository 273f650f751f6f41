import { extname } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { articleWithProblems } from '../read/article.ts';
import { decodeText } from '../read/files.ts';
import { readPage } from '../read/html/index.ts';
import { escaped } from '../read/html/markdown.ts';
import { languageAs } from '../read/language.ts';
import type { PageFacts } from './articleFile.ts';
import { lackInWords, otherKind, type Refusal } from './unreadable.ts';

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
  const other = otherKind(bytes);
  if (other) return { problem: refused(name, other) };
  if (looksLikePage(name, bytes)) {
    const page = readPage(name, bytes);
    if ('problem' in page) return page;
    if (page.lack && page.lack !== 'beginning' && (page.lack !== 'list' || !page.meta.author))
      return { problem: refused(name, lackInWords[page.lack]) };
    const { siteName, shownBy, ...meta } = page.meta;
    const { title = null, url = null, published = null, updated = null, author = null } = meta;
    const language = languageAs(meta.language, page.text);
    // The page's own heading opens the text, as it does in print.
    const opened = title && !page.text.startsWith(title);
    const body = opened ? `${escaped(title)}\n\n${page.markdown}\n` : `${page.markdown}\n`;
    if (!page.text.trim()) return { problem: nothing(name, 'no article was found in the page') };
    const holds = page.lack === 'beginning' ? ('excerpt' as const) : null;
    const facts = { title, source: null, url, published, updated, author, language, holds };
    return { body, facts, siteName: siteName ?? null, shownBy };
  }
  const decoded = decodeText(bytes, name);
  if ('problem' in decoded) return decoded;
  const { article, problems } = articleWithProblems(name, decoded.text);
  const error = problems.find((p) => p.level === 'error');
  if (error || !article) return { problem: error ?? nothing(name, 'the text cannot be read') };
  if (!article.text.trim()) return { problem: nothing(name, 'the file is empty') };
  const { title, source, url, updated, author, language, published, holds, rights, stated } = article;
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
      holds: holds === 'excerpt' ? holds : null,
      rights: rights === 'full' ? rights : undefined,
      events: stated,
    },
    siteName: source,
  };
}

const refused = (file: string, { what, todo }: Refusal): Problem => ({
  file,
  line: 1,
  column: 1,
  what,
  todo,
  level: 'error',
});

const nothing = (file: string, what: string): Problem =>
  refused(file, { what, todo: 'save the page again, or copy the article into a .txt file' });

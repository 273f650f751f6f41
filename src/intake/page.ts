import { readPage } from '../read/html/index.ts';
import { escaped } from '../read/html/markdown.ts';
import { languageAs } from '../read/language.ts';
import type { Read } from './intake.ts';
import { lackInWords, nothing, refused } from './refusal.ts';

/** Where a page was saved from, and the character set that it came with. */
export interface Origin {
  location?: string | null;
  charset?: string | null;
}

/** A saved page, or an archive of one, as its article. Nothing is fetched. */
export function pageIntake(name: string, bytes: Uint8Array, origin: Origin = {}): Read {
  const page = readPage(name, bytes, origin);
  if ('problem' in page) return page;
  if (page.lack && page.lack !== 'beginning' && (page.lack !== 'list' || !page.meta.author))
    return refused(name, lackInWords[page.lack]);
  const { siteName, shownBy, ...meta } = page.meta;
  const { title = null, url = null, published = null, updated = null, author = null } = meta;
  const language = languageAs(meta.language, page.text);
  // The page's own heading opens the text, as it does in print.
  const opened = title && !page.text.startsWith(title);
  const body = opened ? `${escaped(title)}\n\n${page.markdown}\n` : `${page.markdown}\n`;
  if (!page.text.trim()) return nothing(name, 'no article was found in the page');
  const holds = page.lack === 'beginning' ? ('excerpt' as const) : null;
  const facts = { title, source: null, url, published, updated, author, language, holds };
  return { body, facts, siteName: siteName ?? null, shownBy };
}
